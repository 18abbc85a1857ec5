#include "ui/charts/data/column_chart.h"

#include "core/values/contract.h"
#include "ui/charts/data/column_builder.h"
#include "ui/charts/data/official_columns.h"
#include "ui/charts/data/reporting_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

class ColumnChartWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnChartWords)
};

/// How many quarters of the programme have closed when the span ends.
int quartersUntil(const TargetSnapshot& target, const ColumnSpan& span) {
    return span.quarters.last() - target.period.first() + 1;
}

const YearProgress* yearOf(const TargetSnapshot& target, int year) {
    const auto found = std::ranges::find(target.progress.years, year, &YearProgress::year);
    return found == target.progress.years.end() ? nullptr : &*found;
}

std::optional<ColumnPlan> rangeOf(const YearProgress* year, const NumberStyle& style) {
    if (year == nullptr)
        return std::nullopt;
    const bool band = year->high > year->low;
    const QString low = style.computed(year->low).text;
    const QString number = band ? QStringLiteral("%1–%2").arg(low, style.computed(year->high).text) : low;
    return ColumnPlan{.low = year->low,
                      .high = year->high,
                      .number = number,
                      .label = band ? number : ColumnChartWords::tr("target %1").arg(number)};
}

/// What was planned for the quarters of a column; of an annual target only a year has a plan.
std::optional<ColumnPlan> planOf(const TargetSnapshot& target, const ColumnSpan& span,
                                 const NumberStyle& style) {
    if (!target.goal || std::holds_alternative<AnnualRange>(target.rule))
        return std::nullopt;
    const int last = quartersUntil(target, span);
    const double share = target.plan.shareAfter(last) - target.plan.shareAfter(last - span.quarters.count());
    const double planned = target.goal->value * share;
    const QString number = style.computed(planned).text;
    return ColumnPlan{.low = planned,
                      .high = planned,
                      .number = number,
                      .label = ColumnChartWords::tr("plan %1").arg(number)};
}

/// What a forecast expects of the quarters of a running year that are still to come.
struct RestOfYear {
    const TargetSnapshot& target;
    const Forecast& forecast;
    const ColumnSpan& span;

    [[nodiscard]] int quarters() const { return span.quarters.count() - span.closed; }

    /// As the plan spreads it over time.
    double operator()(const CountBasis& basis) const {
        if (basis.remainingExposure <= 0)
            return 0;
        const int last = quartersUntil(target, span);
        const double share = target.plan.shareAfter(last) - target.plan.shareAfter(last - quarters());
        const double left = forecast.mid - target.progress.actual.value_or(0);
        return left * share * target.period.count() / basis.remainingExposure;
    }

    double operator()(const NetBasis& basis) const { return basis.meanPerQuarter * quarters(); }

    double operator()(const IndexBasis&) const { return 0; }
};

std::optional<double> expectedRest(const TargetSnapshot& target, const ColumnSpan& span,
                                   const Column& column) {
    if (!target.progress.outlook)
        return std::nullopt;
    const Forecast& forecast = *target.progress.outlook;
    if (forecast.year)
        return *forecast.year == span.quarters.first().year()
                   ? std::optional(forecast.mid - column.total.value_or(0))
                   : std::nullopt;
    if (column.phase != ColumnPhase::running)
        return std::nullopt;
    return std::visit(RestOfYear{target, forecast, span}, forecast.basis);
}

/// Hatched beyond the parts, so that it covers none of them.
std::optional<ColumnOutlook> outlookOf(const TargetSnapshot& target, const ColumnSpan& span,
                                       const Column& column, const NumberStyle& style) {
    const std::optional<double> rest = expectedRest(target, span, column);
    if (!rest)
        return std::nullopt;
    const double shown = std::round(*rest);
    if (shown == 0)
        return std::nullopt;
    const StackEnds ends = endsOf(column);
    const double from = shown > 0 ? ends.top : ends.bottom;
    return ColumnOutlook{.from = from,
                         .to = from + shown,
                         .label = ColumnChartWords::tr("outlook %1").arg(style.reported(shown).text)};
}

/// Sets axis and totals when all columns stand.
void finish(ColumnChart& chart, const IndicatorFigures& figures, const ColumnBuilder& builder,
            QuarterRange period) {
    AxisExtent extent(figures.indicator.decimals);
    for (const Column& column : chart.columns)
        include(extent, column);
    chart.axis = extent.fromZero();
    for (const PlaceGroup& group : chart.groups)
        chart.groupTotals.push_back(builder.totalOf(group.places, period));
    chart.grandTotal = builder.totalOf(placesOf(chart.groups), period);
}

ColumnChart quarters(const TargetSnapshot& target, const IndicatorFigures& figures, ChartHeading heading,
                     const NumberStyle& style) {
    ColumnChart chart{.heading = std::move(heading),
                      .groups = stackOf(figures, target.place, target.language)};
    const ColumnBuilder builder(figures, chart.groups, style);
    for (const ColumnSpan& span : quarterSpans(target.period, target.closedQuarters)) {
        const Quarter quarter = span.quarters.first();
        chart.columns.push_back(
            builder.quarter(span, quarter.number() == 1 || quarter == target.period.first()));
    }
    finish(chart, figures, builder, target.period);
    return chart;
}

ColumnChart years(const TargetSnapshot& target, std::vector<PlaceGroup> groups) {
    require(!std::holds_alternative<IndexGoal>(target.rule), "an index is never summed");
    ColumnChart chart{.heading = headingOf(target), .groups = std::move(groups)};
    const NumberStyle style(target.rule, target.lead.indicator, target.language);
    const ColumnBuilder builder(target.lead, chart.groups, style);
    const std::vector<ColumnSpan> spans = yearSpans(target.period, target.closedQuarters);
    for (const ColumnSpan& span : spans) {
        Column column = builder.year(span);
        const YearProgress* year = yearOf(target, span.quarters.first().year());
        column.plan = year != nullptr ? rangeOf(year, style) : planOf(target, span, style);
        column.outlook = outlookOf(target, span, column, style);
        chart.columns.push_back(std::move(column));
    }
    addOfficial(chart, target, spans, style);
    finish(chart, target.lead, builder, target.period);
    return chart;
}

} // namespace

QString codeOf(PartState state) {
    switch (state) {
    case PartState::number: return QStringLiteral("number");
    case PartState::partly: return QStringLiteral("partly");
    case PartState::missing: return QStringLiteral("missing");
    case PartState::notApplicable: return QStringLiteral("not applicable");
    case PartState::notDue: return QStringLiteral("not due");
    }
    return {};
}

ColumnChart yearlyChart(const TargetSnapshot& target) {
    return years(target, stackOf(target.lead, target.place, target.language));
}

ColumnChart rankedYears(const TargetSnapshot& target) {
    return years(target, rankingOf(target.lead));
}

ColumnChart quarterlyChart(const TargetSnapshot& target) {
    require(!std::holds_alternative<IndexGoal>(target.rule), "an index is never summed");
    const NumberStyle style(target.rule, target.lead.indicator, target.language);
    ColumnChart chart = quarters(target, target.lead, headingOf(target), style);
    const std::vector<ColumnSpan> spans = quarterSpans(target.period, target.closedQuarters);
    addOfficial(chart, target, spans, style);
    AxisExtent extent(target.lead.indicator.decimals);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        chart.columns[i].plan = planOf(target, spans[i], style);
        include(extent, chart.columns[i]);
    }
    chart.axis = extent.fromZero();
    return chart;
}

ColumnChart quarterlyChart(const TargetSnapshot& target, const SupportingSnapshot& supporting) {
    require(supporting.figures.indicator.adds == Adds::sum, "levels are not summed");
    return quarters(target, supporting.figures, headingOf(target, supporting),
                    NumberStyle(CumulativeMinimum{}, supporting.figures.indicator, target.language));
}

} // namespace maalbilde
