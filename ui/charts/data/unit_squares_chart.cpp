#include "ui/charts/data/unit_squares_chart.h"

#include "core/values/contract.h"
#include "ui/charts/data/column_builder.h"
#include "ui/charts/data/reporting_words.h"
#include "ui/text/quarters.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace maalbilde {

namespace {

constexpr int kMostSquares = 24; // of a year; more are said, not drawn

/// The firms of a year in order of time, places of the same quarter in their order.
std::vector<UnitSquare> countedSquares(const TargetSnapshot& target, const std::vector<PlaceGroup>& groups,
                                       const ColumnSpan& span) {
    std::vector<UnitSquare> squares;
    for (int q = 0; q < span.closed; ++q) {
        const Quarter quarter = span.quarters.first() + q;
        for (std::size_t group = 0; group < groups.size(); ++group)
            for (const int index : groups[group].places) {
                const PlaceFigures& place = target.lead.places[static_cast<std::size_t>(index)];
                const Figure& figure = place.figures.at(quarter);
                const double number = figure.isReported() ? std::floor(figure.number().toDouble()) : 0;
                const UnitSquare square{.kind = UnitSquare::Kind::counted,
                                        .group = static_cast<int>(group),
                                        .reading = QStringLiteral("%1, %2").arg(
                                            place.name, quarterText(quarter, target.language))};
                squares.insert(squares.end(), static_cast<std::size_t>(std::max(0.0, number)), square);
            }
    }
    return squares;
}

/// Empty squares up to the number that is asked for, as far as they can be drawn.
void fillUp(std::vector<UnitSquare>& squares, double upTo, UnitSquare::Kind kind) {
    const auto wanted = static_cast<std::size_t>(std::clamp(upTo, 0.0, static_cast<double>(kMostSquares)));
    while (squares.size() < wanted)
        squares.push_back({.kind = kind});
}

SquareYear yearOf(const TargetSnapshot& target, const std::vector<PlaceGroup>& groups, const ColumnSpan& span,
                  const Column& column) {
    SquareYear year{.label = column.label,
                    .subLabel = column.subLabel,
                    .phase = column.phase,
                    .squares = countedSquares(target, groups, span),
                    .countLabel = column.totalLabel,
                    .missing = column.missing};
    const int tooMany = static_cast<int>(year.squares.size()) - kMostSquares;
    if (tooMany > 0)
        year.squares.resize(kMostSquares);
    year.notShown = othersNotShown(tooMany, target.language);
    const auto judged = std::ranges::find(target.years, span.quarters.first().year(),
                                          [](const YearSnapshot& known) { return known.progress.year; });
    if (judged == target.years.end())
        return year;
    fillUp(year.squares, std::ceil(judged->progress.low), UnitSquare::Kind::minimum);
    fillUp(year.squares, std::floor(judged->progress.high), UnitSquare::Kind::ambition);
    if (judged->count && column.phase == ColumnPhase::closed)
        year.countLabel += QLatin1Char(' ') + judged->status.sign;
    return year;
}

} // namespace

UnitSquaresChart unitSquaresChart(const TargetSnapshot& target) {
    require(std::holds_alternative<AnnualRange>(target.rule), "squares stand for the units of a year");
    UnitSquaresChart chart{.heading = headingOf(target),
                           .groups = stackOf(target.lead, target.place, target.language)};
    const ColumnBuilder builder(target.lead, chart.groups,
                                NumberStyle(target.rule, target.lead.indicator, target.language));
    for (const ColumnSpan& span : yearSpans(target.period, target.closedQuarters))
        chart.years.push_back(yearOf(target, chart.groups, span, builder.year(span)));
    return chart;
}

} // namespace maalbilde
