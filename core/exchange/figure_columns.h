#pragma once

#include "core/exchange/csv_rows.h"
#include "core/exchange/figure_csv.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace maalbilde {

/// What a column of a figure file can hold. The first four must be there.
enum class FigureColumn {
    indicator,
    place,
    quarter,
    value,
    source,
    note,
    surveyed,
    answers,
    preliminary,
    state,
    reason
};

/// Where each column stands in a file, found by the names in its header.
class FigureColumns {
public:
    /// Finds the columns by name in either language, in any order and case. Whatever is missing or there
    /// twice is added to `refused`: csvColumnMissing, csvColumnTwice.
    FigureColumns(const CsvRow& header, std::vector<RefusedLine>& refused);

    /// The cell of that column; empty if the file has no such column or the row ends before it.
    [[nodiscard]] std::string_view cell(const CsvRow& row, FigureColumn column) const;

    /// Why the row does not fit the header: it ends before a column that must be there, or says something
    /// beyond the last one. Errors: csvTooFewCells, csvTooManyCells.
    [[nodiscard]] std::optional<Error> faultOfWidth(const CsvRow& row) const;

private:
    static constexpr std::size_t kColumns = 11;
    std::array<std::optional<std::size_t>, kColumns> m_positions;
    std::size_t m_width;
};

} // namespace maalbilde
