#pragma once

#include "core/ledger/ledger.h"
#include "core/values/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

/// Writes every entry of the ledger, corrections and withdrawals too, oldest first; with `upTo` only those of
/// quarters up to it. Header
/// `id,indicator,place,quarter,value,state,preliminary,source,note,surveyed,answers,reason,author,recorded,supersedes`.
std::string writeLog(const Ledger& ledger, std::optional<Quarter> upTo = std::nullopt);

/// Reads what writeLog() wrote, as a ledger with entries numbered 1, 2, 3 …, each superseding the one before
/// it of the same cell. `file` is its name in errors. Error: packageDamaged where a line says something that
/// no ledger holds.
Result<Ledger> readLog(std::string_view file, std::string_view csv);

} // namespace maalbilde
