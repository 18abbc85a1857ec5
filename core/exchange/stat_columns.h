#pragma once

#include "core/exchange/csv_rows.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maalbilde {

/// A column of figures: what it counts and of which period, as far as its header says.
struct FigureColumnOf {
    std::size_t column;
    std::string contents; ///< `Persons` of `Persons 2015`; in long form the header; may be empty
    std::string period;   ///< `2015`; empty in long form
};

/// What the columns of a table hold.
struct TableColumns {
    std::vector<std::size_t> dimensions;
    std::vector<FigureColumnOf> figures;
    std::optional<std::size_t> mark; ///< long form: the column with the marks of the figures
    bool wide = false;
    bool named = false; ///< long form: one column of figures, called `value`
};

/// Tells dimensions from figures: periods in the headers make a wide table; else the column called `value`
/// (or `verdi`, `antall` …) holds the figures; else every column after the last one that holds words, periods
/// or places. No figures if nothing fits.
TableColumns columnsOf(const CsvRow& header, std::span<const CsvRow> rows);

} // namespace maalbilde
