#pragma once

#include "core/assessment/figure_grid.h"
#include "core/programme/programme.h"
#include "core/values/figure.h"
#include "ui/text/language.h"

#include <QString>
#include <string>
#include <vector>

namespace maalbilde {

/// The figures of one place.
struct PlaceFigures {
    std::string id;
    QString name;
    int number = 0; ///< its position in the programme, from which it gets its colour: 0, 1, …
    FigureSeries figures;
    std::vector<Quarter> preliminary = {};    ///< whose figure may still change, in order
    std::vector<SurveyedFigure> surveys = {}; ///< how figures were measured, in order
};

/// Everything reported of one indicator, so that a chart of it needs no ledger. Figures after the as-of
/// quarter are left out: what was not known then is not shown.
struct IndicatorFigures {
    Indicator indicator;
    QString name;
    QString unit;
    std::vector<PlaceFigures> places; ///< those that report it, in the programme's order
};

/// Requires an indicator of the programme that the grid was made of.
IndicatorFigures indicatorFigures(const Indicator& indicator, const Programme& programme,
                                  const FigureGrid& grid, int closedQuarters, Language language);

} // namespace maalbilde
