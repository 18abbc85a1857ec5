#pragma once

#include "core/exchange/figure_csv.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/import_number.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace maalbilde {

/// A cell of a table that cannot be taken, and why.
struct RefusedCell {
    std::string where; ///< its codes as the table has them: `Folketilvekst10, K-3420, 2016K1`
    Error error;
};

/// What a table of statistics says of a programme: figures by indicator, place and quarter, in the
/// programme's order.
struct TableFigures {
    std::vector<Report> reports;    ///< without author, source and reason
    std::vector<std::string> where; ///< of each report, as RefusedCell has it
    std::vector<RefusedCell> refused;
    std::int64_t empty = 0; ///< cells without a figure: not published, confidential, not possible
    /// Cells of other places or quarters than the programme's, by their number; of a sum its first one.
    std::vector<std::uint32_t> outside;
};

/// Reads the figures of a table by a mapping. Places are matched by municipality number: the numbers that a
/// municipality has had are joined, what stands outside their validity as nothing or 0 is passed over, and
/// two figures that differ are refused. A year to date becomes the change within each quarter; a stock at the
/// start of a period, where that has been said, becomes the stock at the end of the quarter before; yearly
/// and monthly figures are refused. Requires cells.
TableFigures figuresOf(const StatTable& table, const ImportMapping& mapping, const Programme& programme,
                       DecimalSign sign);

/// The codes of a cell: `Folketilvekst10, K-3420, 2016K1`. What is the same in all cells is left out.
std::string codesOf(const StatTable& table, std::size_t cell);

} // namespace maalbilde
