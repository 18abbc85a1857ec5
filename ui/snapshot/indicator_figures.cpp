#include "ui/snapshot/indicator_figures.h"

#include "ui/text/names.h"

#include <functional>

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

/// What lies in quarters up to the last closed one.
template <typename Dated, typename QuarterOf = std::identity>
std::vector<Dated> closedPart(std::vector<Dated> all, Quarter lastClosed, QuarterOf quarterOf = {}) {
    std::erase_if(all, [&](const Dated& each) { return lastClosed < std::invoke(quarterOf, each); });
    return all;
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
        figures.places.push_back(
            {.id = id,
             .name = placeName(programme, id),
             .number = static_cast<int>(figures.places.size()),
             .figures = closedPart(grid.series(indicator.id, id), closedQuarters),
             .preliminary = closedPart(grid.preliminary(indicator.id, id), lastClosed),
             .surveys = closedPart(grid.surveys(indicator.id, id), lastClosed, &SurveyedFigure::quarter)});
    return figures;
}

} // namespace maalbilde
