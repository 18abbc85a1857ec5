#include "ui/export/workbook/target_table.h"

#include "ui/charts/data/place_groups.h"

#include <algorithm>
#include <limits>

namespace maalbilde {

namespace {

constexpr std::uint16_t kChartColumns = 10;

std::vector<TableYear> yearsOf(const QuarterRange& period) {
    std::vector<TableYear> years;
    for (int q = 0; q < period.count(); ++q) {
        const int year = (period.first() + q).year();
        if (years.empty() || years.back().year != year)
            years.push_back({year, q, 0});
        ++years.back().quarters;
    }
    return years;
}

/// In the programme's order; more than a chart can tell apart by size, those without figures last.
std::vector<const PlaceFigures*> orderedPlaces(const TargetSnapshot& target) {
    std::vector<const PlaceFigures*> places;
    for (const PlaceFigures& place : target.lead.places)
        places.push_back(&place);
    const auto size = [&](const PlaceFigures* place) {
        return sumOf(*place, 0, target.period.count()).value_or(-std::numeric_limits<double>::infinity());
    };
    if (places.size() > kMostPlacesShown)
        std::ranges::stable_sort(places, std::ranges::greater{}, size);
    return places;
}

} // namespace

TargetTable::TargetTable(const TargetSnapshot& target)
    : m_quarters(target.period.count()), m_summed(target.lead.indicator.adds == Adds::sum),
      m_places(orderedPlaces(target)) {
    if (m_summed)
        m_years = yearsOf(target.period);
}

bool TargetTable::isLong() const {
    return m_places.size() > kMostPlacesShown;
}

std::uint16_t TargetTable::chartColumn() const {
    return static_cast<std::uint16_t>(m_summed ? sumColumn() + 2 : 2);
}

std::uint16_t TargetTable::columnOfQuarter(int quarter) const {
    return static_cast<std::uint16_t>(chartColumn() + kChartColumns + quarter);
}

CellRange TargetTable::quartersOf(const TableYear& year, std::uint32_t row) const {
    return {{row, columnOfQuarter(year.firstQuarter)},
            {row, columnOfQuarter(year.firstQuarter + year.quarters - 1)}};
}

CellRange TargetTable::yearsIn(std::uint32_t row) const {
    return {{row, columnOfYear(0)}, {row, columnOfYear(m_years.size() - 1)}};
}

CellRange TargetTable::quartersIn(std::uint32_t row) const {
    return {{row, columnOfQuarter(0)}, {row, columnOfQuarter(m_quarters - 1)}};
}

CellRange TargetTable::placesIn(std::uint16_t column) const {
    return {{rowOf(0), column}, {lastRow(), column}};
}

std::optional<double> sumOf(const PlaceFigures& place, int firstQuarter, int quarters) {
    Quantity sum;
    bool any = false;
    for (int q = firstQuarter; q < firstQuarter + quarters; ++q)
        if (const Figure& figure = place.figures.at(place.figures.period().first() + q);
            figure.isReported()) {
            sum += figure.number();
            any = true;
        }
    return any ? std::optional(sum.toDouble()) : std::nullopt;
}

} // namespace maalbilde
