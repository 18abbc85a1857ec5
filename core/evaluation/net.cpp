#include "core/evaluation/amounts.h"
#include "core/evaluation/bands.h"
#include "core/evaluation/count_forecast.h"
#include "core/evaluation/kinds.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace maalbilde {

namespace {

constexpr std::size_t kWindow = 4;
constexpr double kPaceDrift = 0.30; // κ: how uncertain the pace itself is, per quarter ahead

/// What the quarters so far tell of the net figure's pace and variation. Milestones do not matter here.
struct NetHistory {
    std::vector<Exposure> quarters; // with data
    double exposure = 0;            // e
    double length = 0;              // N, less quarters that do not count
    double s = 1;                   // per quarter
    bool allEqual = true;

    [[nodiscard]] double remaining() const { return length - exposure; }
};

/// s: the spread of the quarters around their mean pace, at least 1.
double spreadOf(const std::vector<Exposure>& quarters) {
    double sum = 0;
    double exposure = 0;
    for (const Exposure& quarter : quarters) {
        sum += quarter.sum;
        exposure += quarter.exposure;
    }
    const double mean = sum / exposure;
    double squares = 0;
    for (const Exposure& quarter : quarters) {
        const double deviation = quarter.sum - mean * quarter.exposure;
        squares += deviation * deviation / quarter.exposure;
    }
    return std::max(1.0, std::sqrt(squares / static_cast<double>(quarters.size() - 1)));
}

NetHistory historyOf(double goal, const Evidence& evidence, const Tally& tally) {
    NetHistory history;
    history.length = evidence.period.count();
    for (const QuarterTally& quarter : tally.quarters()) {
        history.length -= quarter.counts ? 0 : 1;
        history.exposure += quarter.weight;
        if (quarter.weight > kEpsilon)
            history.quarters.push_back({quarter.sum, quarter.weight});
    }
    history.s = history.quarters.size() >= kWindow ? spreadOf(history.quarters)
                                                   : std::max(1.0, std::abs(goal) / evidence.period.count());
    for (const Exposure& quarter : history.quarters) {
        const Exposure& first = history.quarters.front();
        history.allEqual &= std::abs(quarter.sum / quarter.exposure - first.sum / first.exposure) <= kEpsilon;
    }
    return history;
}

Forecast forecastOf(double goal, const NetHistory& history, double actual) {
    double windowSum = 0;
    double windowExposure = 0;
    for (auto quarter = history.quarters.end() - kWindow; quarter != history.quarters.end(); ++quarter) {
        windowSum += quarter->sum;
        windowExposure += quarter->exposure;
    }
    const double f = history.remaining();
    NetBasis basis;
    basis.quarters = static_cast<int>(history.quarters.size());
    basis.meanPerQuarter = windowSum / windowExposure;
    basis.s = history.s;
    basis.remainingExposure = f;
    basis.standardError =
        history.s * std::sqrt(f * (1 + f / windowExposure) + (kPaceDrift * f) * (kPaceDrift * f));
    const boost::math::students_t distribution(basis.quarters - 1);
    basis.t90 = boost::math::quantile(distribution, 0.90);

    Forecast forecast;
    forecast.mid = actual + basis.meanPerQuarter * f;
    forecast.low = forecast.mid - basis.t90 * basis.standardError;
    forecast.high = forecast.mid + basis.t90 * basis.standardError;
    forecast.probability =
        boost::math::cdf(boost::math::complement(distribution, (goal - forecast.mid) / basis.standardError));
    forecast.shownProbability = forecast.probability;
    forecast.basis = basis;
    return forecast;
}

Outlook outlookOf(double goal, const NetHistory& history, const Evidence& evidence, const Tally& tally) {
    if (evidence.closedQuarters == 0)
        return tl::unexpected(NoForecast::notStarted);
    if (history.remaining() <= kEpsilon)
        return tl::unexpected(NoForecast::nothingLeft);
    if (history.quarters.size() < kWindow)
        return tl::unexpected(NoForecast::tooFewQuarters);
    if (!tally.halfCovered())
        return tl::unexpected(NoForecast::lowCoverage);
    if (history.allEqual)
        return tl::unexpected(NoForecast::allEqual);
    return forecastOf(goal, history, tally.sum());
}

Verdict verdictOf(const Progress& progress, double goal, const Evidence& evidence, const Tally& tally) {
    const bool ended = evidence.closedQuarters == evidence.period.count();
    const bool reached = atLeast(*progress.actual, goal);
    if (!tally.halfCovered())
        return {Status::noData, std::nullopt};
    if (ended && tally.complete())
        return {reached ? Status::achieved : Status::notAchieved, std::nullopt};
    if (reached)
        return guarded({Status::onTrack, std::nullopt}, progress.outlook);
    return guarded(judge(*progress.shortfall, *progress.tolerances), progress.outlook);
}

} // namespace

Progress evaluateNet(const NetCumulative& rule, const Evidence& evidence, const Tally& tally) {
    const double goal = rule.goal.toDouble() * evidence.goalShare;
    const NetHistory history = historyOf(goal, evidence, tally);
    Progress progress;
    progress.actual = tally.sum();
    progress.outlook = outlookOf(goal, history, evidence, tally);
    progress.flags.set(Flag::incomplete, !tally.complete());
    const bool started = evidence.closedQuarters > 0;
    const bool ended = started && evidence.closedQuarters == evidence.period.count();
    progress.flags.set(Flag::awaitingFigures, ended && !tally.complete());
    if (!started || tally.reported() == 0) {
        progress.status = started ? Status::noData : Status::notStarted;
        return progress;
    }
    const double expected = goal * tally.plannedShare(evidence.plan);
    progress.expected = expected;
    progress.shortfall = expected - *progress.actual;
    progress.variability = history.s;
    const double sigma =
        history.s * std::sqrt(std::max(0.0, std::min(history.exposure, history.remaining())));
    progress.tolerances = tolerancesFor(std::min(std::abs(expected), std::abs(goal - expected)), sigma);
    progress.flags.set(Flag::aboveTarget, atLeast(*progress.actual, goal));
    const Verdict verdict = verdictOf(progress, goal, evidence, tally);
    progress.status = verdict.status;
    progress.reason = verdict.reason;
    return progress;
}

} // namespace maalbilde
