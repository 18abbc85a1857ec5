#include "ui/snapshot/headline.h"

#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

/// Low and high end of what is promised; alike except for an annual range.
struct Promise {
    std::optional<double> least;
    std::optional<double> most;
};

struct PromiseOf {
    double share;

    Promise operator()(const CumulativeMinimum& rule) const {
        if (rule.goal <= Quantity() || share <= 0)
            return {};
        return {rule.goal.toDouble() * share, std::nullopt};
    }

    Promise operator()(const AnnualRange& rule) const {
        if (rule.low <= Quantity() || share <= 0)
            return {};
        const bool range = rule.high > rule.low;
        return {rule.low.toDouble() * share,
                range ? std::optional(rule.high.toDouble() * share) : std::nullopt};
    }

    Promise operator()(const NetCumulative& rule) const {
        return share > 0 ? Promise{rule.goal.toDouble() * share, std::nullopt} : Promise{};
    }

    Promise operator()(const IndexGoal& rule) const {
        if (!rule.goal || !rule.baseline || share <= 0)
            return {};
        return {rule.goal->toDouble(), std::nullopt};
    }
};

Headline headlineOfYear(const YearProgress& year) {
    return {.actual = year.reported > 0 ? std::optional(year.count) : std::nullopt,
            .expected = year.expected,
            .goal = year.low,
            .ambition = year.high > year.low ? std::optional(year.high) : std::nullopt,
            .tolerances = year.tolerances,
            .year = year.year};
}

/// The year that holds the last closed quarter; before the first one has closed, the first year.
const YearProgress& spokenOf(const std::vector<YearProgress>& years) {
    const auto next = std::ranges::find(years, 0, &YearProgress::closedQuarters);
    return next == years.begin() ? years.front() : *std::prev(next);
}

QString rangeText(double low, std::optional<double> high, const NumberStyle& style) {
    const QString least = style.computed(low).text;
    return high ? least + QStringLiteral("–") + style.computed(*high).text : least;
}

} // namespace

Headline headlineOf(const Rule& rule, double goalShare, const Progress& progress) {
    if (!progress.years.empty())
        return headlineOfYear(spokenOf(progress.years));
    const Promise promise = std::visit(PromiseOf{goalShare}, rule);
    return {.actual = progress.reported > 0 ? progress.actual : std::nullopt,
            .expected = progress.expected,
            .goal = promise.least,
            .ambition = promise.most,
            .tolerances = progress.tolerances,
            .year = std::nullopt};
}

std::optional<double> goalOf(const Rule& rule, double goalShare) {
    return std::visit(PromiseOf{goalShare}, rule).least;
}

QString goalText(const Rule& rule, double goalShare, const NumberStyle& style) {
    const Promise promise = std::visit(PromiseOf{goalShare}, rule);
    return promise.least ? rangeText(*promise.least, promise.most, style) : QString();
}

QString goalText(const Headline& headline, const NumberStyle& style) {
    return headline.goal ? rangeText(*headline.goal, headline.ambition, style) : QString();
}

} // namespace maalbilde
