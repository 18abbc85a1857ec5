#include "core/evaluation/amounts.h"
#include "core/evaluation/bands.h"
#include "core/evaluation/kinds.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace maalbilde {

namespace {

constexpr int kOldestUsed = 4;           // a value counts for four quarters
constexpr int kFurthestProbability = 4;  // quarters ahead
constexpr double kSurveyDeviation = 2.5; // of one measurement, in points
constexpr double kDrift = 1.5;           // per square root of a quarter, in points

/// The newest values of the places that have a weight, up to the as-of quarter.
struct Level {
    double value = 0;        // V: weighted mean
    double plannedShare = 0; // p: weighted plan share at the quarters measured
    int latest = 0;          // the newest quarter among those used, 1…k
    bool any = false;        // a value young enough to be used
    bool anyOld = false;     // a value, but too old
    bool everyPlace = true;  // each place with a weight has a value in use
};

/// The newest quarter q ≤ k in which the place has a figure.
std::optional<int> newestMeasured(const Evidence& evidence, const PlaceEvidence& place) {
    for (int q = evidence.closedQuarters; q >= 1; --q)
        if (place.figures.at(evidence.period.first() + (q - 1)).isReported())
            return q;
    return std::nullopt;
}

Level levelOf(const Evidence& evidence) {
    Level level;
    double weight = 0;
    for (const PlaceEvidence& place : evidence.places) {
        if (place.weight <= kEpsilon)
            continue;
        const auto q = newestMeasured(evidence, place);
        const bool used = q && evidence.closedQuarters - *q < kOldestUsed;
        level.anyOld |= q && !used;
        level.everyPlace &= used;
        if (!used)
            continue;
        weight += place.weight;
        level.value +=
            place.weight * place.figures.at(evidence.period.first() + (*q - 1)).number().toDouble();
        level.plannedShare += place.weight * evidence.plan.shareAfter(*q);
        level.latest = std::max(level.latest, *q);
    }
    level.any = weight > 0;
    if (level.any) {
        level.value /= weight;
        level.plannedShare /= weight;
    }
    return level;
}

/// What the index is to do: rise from the baseline to the goal, or hold.
struct Course {
    double baseline;
    double goal;
    double uncertainty;

    [[nodiscard]] bool rises() const { return goal > baseline; }

    [[nodiscard]] double expected(double share) const {
        return rises() ? baseline + (goal - baseline) * share : goal;
    }

    [[nodiscard]] Tolerances tolerances(double share) const {
        const double m = rises() ? (goal - baseline) * std::min(share, 1 - share) : 0;
        return {.green = std::max(0.05 * m, uncertainty), .red = std::max(0.40 * m, 2 * uncertainty)};
    }
};

Status statusOf(const Progress& progress, const Course& course, const Evidence& evidence) {
    const double value = *progress.actual;
    if (evidence.closedQuarters == evidence.period.count())
        return atLeast(value, course.goal) ? Status::achieved : Status::notAchieved;
    if (atLeast(value, course.goal))
        return Status::onTrack;
    if (course.rises() && value < course.baseline - course.uncertainty - kEpsilon)
        return Status::behind;
    if (atMost(*progress.shortfall, progress.tolerances->green))
        return Status::onTrack;
    return *progress.shortfall > progress.tolerances->red + kEpsilon ? Status::behind : Status::atRisk;
}

/// "If the level holds": measurement error of two surveys, and drift until the end.
Outlook outlookOf(const Level& level, const Course& course, const Evidence& evidence) {
    if (evidence.closedQuarters == evidence.period.count())
        return tl::unexpected(NoForecast::nothingLeft);
    IndexBasis basis;
    basis.quartersLeft = evidence.period.count() - level.latest;
    basis.standardDeviation =
        std::sqrt(2 * kSurveyDeviation * kSurveyDeviation + kDrift * kDrift * basis.quartersLeft);
    const boost::math::normal distribution(level.value, basis.standardDeviation);
    const auto point = [&](double q) {
        return std::clamp(boost::math::quantile(distribution, q), 0.0, 100.0);
    };
    Forecast forecast;
    forecast.low = point(0.10);
    forecast.mid = point(0.50);
    forecast.high = point(0.90);
    if (basis.quartersLeft <= kFurthestProbability)
        forecast.probability = boost::math::cdf(boost::math::complement(distribution, course.goal));
    forecast.shownProbability = forecast.probability;
    forecast.basis = basis;
    return forecast;
}

} // namespace

Progress evaluateIndex(const IndexGoal& rule, const Evidence& evidence, const Tally&) {
    Progress progress;
    const Level level = levelOf(evidence);
    if (level.any)
        progress.actual = level.value;
    const bool started = evidence.closedQuarters > 0;
    progress.flags.set(Flag::incomplete, started && !level.everyPlace);
    if (!rule.baseline || !rule.goal) {
        progress.status = Status::noTarget;
        progress.outlook = tl::unexpected(NoForecast::noTarget);
        return progress;
    }
    if (!level.any) {
        progress.status = started ? Status::noData : Status::notStarted;
        progress.flags.set(Flag::stale, level.anyOld);
        progress.outlook = tl::unexpected(started ? NoForecast::noValue : NoForecast::notStarted);
        return progress;
    }
    const Course course{rule.baseline->toDouble(), rule.goal->toDouble(), rule.uncertainty.toDouble()};
    progress.expected = course.expected(level.plannedShare);
    progress.shortfall = *progress.expected - level.value;
    progress.tolerances = course.tolerances(level.plannedShare);
    progress.status = statusOf(progress, course, evidence);
    progress.outlook = outlookOf(level, course, evidence);
    progress.flags.set(Flag::aboveTarget, atLeast(level.value, course.goal));
    progress.flags.set(Flag::withinUncertainty, progress.status == Status::notAchieved &&
                                                    atMost(course.goal - level.value, course.uncertainty));
    return progress;
}

} // namespace maalbilde
