#include "ui/snapshot/indicator_figures.h"

#include "ui/text/names.h"

namespace maalbilde {

namespace {

FigureSeries closedPart(const FigureSeries& all, int closedQuarters) {
    FigureSeries known(all.period());
    for (int q = 0; q < closedQuarters; ++q) {
        const Quarter quarter = all.period().first() + q;
        known.set(quarter, all.at(quarter));
    }
    return known;
}

std::vector<Quarter> closedPart(std::vector<Quarter> quarters, Quarter lastClosed) {
    std::erase_if(quarters, [&](Quarter quarter) { return quarter > lastClosed; });
    return quarters;
}

std::vector<SurveyedFigure> closedPart(std::vector<SurveyedFigure> surveys, Quarter lastClosed) {
    std::erase_if(surveys, [&](const SurveyedFigure& figure) { return figure.quarter > lastClosed; });
    return surveys;
}

} // namespace

IndicatorFigures indicatorFigures(const Indicator& indicator, const Programme& programme,
                                  const FigureGrid& grid, int closedQuarters, Language language) {
    IndicatorFigures figures{.indicator = indicator,
                             .name = textIn(indicator.name, language),
                             .unit = textIn(indicator.unit, language),
                             .places = {}};
    const Quarter lastClosed = programme.period.first() + (closedQuarters - 1);
    for (const std::string& id : programme.placesOf(indicator))
        figures.places.push_back({.id = id,
                                  .name = placeName(programme, id),
                                  .number = static_cast<int>(figures.places.size()),
                                  .figures = closedPart(grid.series(indicator.id, id), closedQuarters),
                                  .preliminary = closedPart(grid.preliminary(indicator.id, id), lastClosed),
                                  .surveys = closedPart(grid.surveys(indicator.id, id), lastClosed)});
    return figures;
}

} // namespace maalbilde
