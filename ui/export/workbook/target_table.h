#pragma once

#include "ui/export/workbook/sheets.h"

#include <vector>

namespace maalbilde {

/// A calendar year of the programme: the quarters of it that lie in the period.
struct TableYear {
    int year = 0;
    int firstQuarter = 0; ///< counted from the programme's first, 0, 1, …
    int quarters = 0;
};

/// Where the parts of a target's table stand on its sheet: places down, years and their sum across, then room
/// for charts, then the quarters. An index has no years and no sums.
class TargetTable {
public:
    explicit TargetTable(const TargetSnapshot& target);

    [[nodiscard]] const std::vector<TableYear>& years() const { return m_years; }

    /// The places in the order of the rows: of many the largest first.
    [[nodiscard]] const std::vector<const PlaceFigures*>& places() const { return m_places; }

    [[nodiscard]] bool isSummed() const { return m_summed; }

    /// More than a chart can tell apart.
    [[nodiscard]] bool isLong() const;

    // Rows
    static constexpr std::uint32_t kHeader = 5;
    static constexpr std::uint32_t kTotal = 6;   ///< of an index the baseline
    static constexpr std::uint32_t kPlanned = 7; ///< of an index the goal

    [[nodiscard]] static std::uint32_t rowOf(std::size_t place) {
        return kPlanned + 1 + static_cast<std::uint32_t>(place);
    }

    [[nodiscard]] std::uint32_t lastRow() const { return rowOf(m_places.size() - 1); }

    // Columns
    [[nodiscard]] static std::uint16_t columnOfYear(std::size_t year) {
        return static_cast<std::uint16_t>(1 + year);
    }

    [[nodiscard]] std::uint16_t sumColumn() const { return columnOfYear(m_years.size()); }

    [[nodiscard]] std::uint16_t chartColumn() const;
    [[nodiscard]] std::uint16_t columnOfQuarter(int quarter) const;

    /// The cells of a row that belong to a year, and all the years and quarters of a row.
    [[nodiscard]] CellRange quartersOf(const TableYear& year, std::uint32_t row) const;
    [[nodiscard]] CellRange yearsIn(std::uint32_t row) const;
    [[nodiscard]] CellRange quartersIn(std::uint32_t row) const;
    /// The places of a column.
    [[nodiscard]] CellRange placesIn(std::uint16_t column) const;

private:
    int m_quarters;
    bool m_summed;
    std::vector<TableYear> m_years;
    std::vector<const PlaceFigures*> m_places;
};

/// The sum of a place's figures over an unbroken run of quarters; nothing where none is reported.
std::optional<double> sumOf(const PlaceFigures& place, int firstQuarter, int quarters);

} // namespace maalbilde
