#include "core/evaluation/amounts.h"
#include "core/evaluation/bands.h"
#include "core/evaluation/count_forecast.h"
#include "core/evaluation/kinds.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr std::size_t kWindow = 4;
constexpr double kPriorDispersion = 2;

/// e_q = N (P_q − P_{q−1}) Σ_R w_m: the part of an average quarter's plan for which figures are in.
double exposureOf(const Plan& plan, int q, const QuarterTally& quarter) {
    return static_cast<double>(plan.quarters() * plan.shareOf(q)) * quarter.weight;
}

Outlook outlookOf(double goal, const Evidence& evidence, const Tally& tally) {
    if (evidence.closedQuarters == 0)
        return tl::unexpected(NoForecast::notStarted);
    CountQuestion question{.quarters = {},
                           .window = kWindow,
                           .priorDispersion = kPriorDispersion,
                           .soFar = tally.sum(),
                           .goal = goal,
                           .remaining = tally.planLength(evidence.plan),
                           .upper = goal};
    for (std::size_t i = 0; i < tally.quarters().size(); ++i) {
        const QuarterTally& quarter = tally.quarters()[i];
        const double exposure = exposureOf(evidence.plan, static_cast<int>(i) + 1, quarter);
        question.remaining -= exposure;
        if (exposure > kEpsilon)
            question.quarters.push_back({quarter.sum, exposure});
    }
    if (question.remaining <= kEpsilon)
        return tl::unexpected(NoForecast::nothingLeft);
    if (question.quarters.size() < kWindow)
        return tl::unexpected(NoForecast::tooFewQuarters);
    if (!tally.halfCovered())
        return tl::unexpected(NoForecast::lowCoverage);
    if (windowSum(question) <= kEpsilon)
        return tl::unexpected(NoForecast::noEvents);
    return forecastCount(question);
}

Verdict verdictOf(const Progress& progress, double goal, const Evidence& evidence, const Tally& tally) {
    const bool ended = evidence.closedQuarters == evidence.period.count();
    if (atLeast(*progress.actual, goal))
        return {Status::achieved, std::nullopt};
    if (ended && tally.complete())
        return {Status::notAchieved, std::nullopt};
    if (!tally.halfCovered())
        return {Status::noData, std::nullopt};
    return guarded(judge(*progress.shortfall, *progress.tolerances), progress.outlook);
}

} // namespace

Progress evaluateCumulative(const CumulativeMinimum& rule, const Evidence& evidence, const Tally& tally) {
    const double goal = rule.goal.toDouble() * evidence.goalShare;
    const bool started = evidence.closedQuarters > 0;
    Progress progress;
    progress.actual = tally.sum();
    progress.flags.set(Flag::incomplete, !tally.complete());
    if (goal <= kEpsilon) {
        progress.status = Status::noTarget;
        progress.outlook = tl::unexpected(NoForecast::noTarget);
        return progress;
    }
    progress.outlook = outlookOf(goal, evidence, tally);
    if (!started || tally.reported() == 0) {
        progress.status = started ? Status::noData : Status::notStarted;
    } else {
        const double expected = goal * tally.plannedShare(evidence.plan);
        progress.expected = expected;
        progress.shortfall = expected - *progress.actual;
        const double m = std::max(0.0, std::min(expected, goal - expected));
        progress.tolerances = tolerancesFor(m, std::sqrt(m));
        if (!atLeast(*progress.actual, goal) && !atLeast(expected, goal))
            progress.requiredPace = (goal - *progress.actual) / (goal - expected);
        const Verdict verdict = verdictOf(progress, goal, evidence, tally);
        progress.status = verdict.status;
        progress.reason = verdict.reason;
    }
    const bool ended = started && evidence.closedQuarters == evidence.period.count();
    progress.flags.set(Flag::awaitingFigures,
                       ended && !tally.complete() && progress.status != Status::achieved);
    return progress;
}

} // namespace maalbilde
