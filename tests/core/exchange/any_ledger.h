#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"

#include <string>

namespace maalbilde {

/// An entry by Kari; a later one of its cell with a reason.
LedgerEntry entryOf(std::int64_t id, FigureKey key, Figure figure,
                    std::optional<EntryId> supersedes = std::nullopt);

FigureKey keyOf(const char* indicator, const char* place, Quarter quarter);

/// Texts that a CSV file or a spreadsheet may stumble over. Within a law only, as the next.
std::string anyText();

/// A ledger of the programme in which some figures are corrected and some withdrawn.
Ledger anyLedger(const Programme& programme);

} // namespace maalbilde
