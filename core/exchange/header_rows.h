#pragma once

#include "core/exchange/csv_rows.h"

#include <optional>

namespace maalbilde {

/// Two rows that are a header together, as one: periods above what is counted (`;2016;;2017` over
/// `region;Fødte;Døde;Fødte;Døde`), what is counted above periods, or years above quarters. A cell above
/// holds for the empty ones to its right. Nothing if the rows are anything else: a header with its first
/// figures.
std::optional<CsvRow> joinedHeader(const CsvRow& upper, const CsvRow& lower);

} // namespace maalbilde
