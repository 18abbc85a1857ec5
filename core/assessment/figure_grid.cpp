#include "core/assessment/figure_grid.h"

#include "core/values/contract.h"

namespace maalbilde {

FigureGrid::FigureGrid(const Programme& programme, const Ledger& ledger, std::optional<Timestamp> knownAt)
    : m_period(programme.period) {
    m_region.emplace(kRegionId, 0);
    for (const Municipality& municipality : programme.municipalities)
        m_municipalities.emplace(municipality.id, m_municipalities.size());
    for (const Indicator& indicator : programme.indicators) {
        const PlaceIndex& places = indicator.reportedBy == ReportedBy::region ? m_region : m_municipalities;
        m_indicators.emplace(
            indicator.id, IndicatorGrid{.places = &places,
                                        .series = std::vector(places.size(), FigureSeries(programme.period)),
                                        .preliminary = {},
                                        .surveys = {}});
    }
    ledger.forEachCurrent(knownAt, [&](const LedgerEntry& entry) { take(entry); });
}

void FigureGrid::take(const LedgerEntry& entry) {
    if (!m_period.contains(entry.key.quarter))
        return;
    const auto indicator = m_indicators.find(entry.key.indicator.view());
    if (indicator == m_indicators.end())
        return;
    IndicatorGrid& grid = indicator->second;
    const auto place = grid.places->find(entry.key.place.view());
    if (place == grid.places->end())
        return;
    grid.series[place->second].set(entry.key.quarter, entry.figure);
    const Cell cell(place->second, entry.key.quarter);
    if (!entry.provenance.survey.isEmpty() && entry.figure.isReported())
        grid.surveys.insert_or_assign(cell, entry.provenance.survey);
    else
        grid.surveys.erase(cell);
    if (entry.provenance.preliminary && entry.figure.isReported())
        grid.preliminary.insert(cell);
    else
        grid.preliminary.erase(cell);
}

FigureGrid::Position FigureGrid::positionOf(std::string_view indicator, std::string_view place) const {
    const auto grid = m_indicators.find(indicator);
    require(grid != m_indicators.end(), "an indicator of the programme has figures");
    const auto index = grid->second.places->find(place);
    require(index != grid->second.places->end(), "a place that reports the indicator has figures");
    return {grid->second, index->second};
}

const FigureSeries& FigureGrid::series(std::string_view indicator, std::string_view place) const {
    const Position position = positionOf(indicator, place);
    return position.grid.series[position.place];
}

std::vector<Quarter> FigureGrid::preliminary(std::string_view indicator, std::string_view place) const {
    const Position position = positionOf(indicator, place);
    const std::set<Cell>& cells = position.grid.preliminary;
    std::vector<Quarter> quarters;
    for (auto cell = cells.lower_bound({position.place, m_period.first()});
         cell != cells.end() && cell->first == position.place; ++cell)
        quarters.push_back(cell->second);
    return quarters;
}

std::vector<SurveyedFigure> FigureGrid::surveys(std::string_view indicator, std::string_view place) const {
    const Position position = positionOf(indicator, place);
    const std::map<Cell, Survey>& cells = position.grid.surveys;
    std::vector<SurveyedFigure> figures;
    for (auto cell = cells.lower_bound({position.place, m_period.first()});
         cell != cells.end() && cell->first.first == position.place; ++cell)
        figures.push_back({cell->first.second, cell->second});
    return figures;
}

} // namespace maalbilde
