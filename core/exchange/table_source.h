#pragma once

#include "core/exchange/stat_table.h"

#include <string>
#include <string_view>

namespace maalbilde {

/// What the entries of a table say of their source: `SSB, tabell 01222, kodeliste KommSummer (oppdatert
/// 2018-02-28, hentet 2018-03-01T09:00Z)`; `given` goes before what the table says of itself. Empty if nobody
/// says anything.
std::string sourceOf(const StatTable& table, const std::string& given);

/// The reason of a correction that a new edition of a table brings: `SSB oppdatert 2018-02-28`. Requires that
/// the table says when it was updated.
std::string revisionOf(const StatTable& table);

/// True if both sources name the same table, whichever edition or code list of it: what came from there may
/// be corrected by what comes from there. What a person has written as a source names no edition and never
/// is.
bool isSameSeries(std::string_view before, std::string_view now);

/// The table that a source names, as its licence wants it credited: `SSB, tabell 01222`, from what is fetched
/// or imported and from what people write (`SSB tabell 01222, nedlastet`). Empty for every other source.
std::string tableCredited(std::string_view source);

} // namespace maalbilde
