#pragma once

#include "core/exchange/stat_table.h"

#include <string>

namespace maalbilde {

/// The cells of a table in long form: UTF-8, comma, RFC 4180; header = the ids of the dimensions, then
/// `value,mark`; one cell a row in the table's order, with codes in the columns of the dimensions. Requires
/// cells.
std::string writeLongCsv(const StatTable& table);

} // namespace maalbilde
