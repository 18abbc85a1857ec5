#include "core/evaluation/amounts.h"
#include "core/evaluation/bands.h"
#include "core/evaluation/count_forecast.h"
#include "core/evaluation/kinds.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kPriorDispersion = 1;
constexpr std::size_t kFewestQuarters = 2;
constexpr double kLeastShown = 0.10; // a year not yet met is shown within 10–90 %: a few firms tell little
constexpr double kMostShown = 0.90;

/// One calendar year of the period, and its quarters q = first…last among 1…N.
struct YearSpan {
    YearProgress progress;
    int first = 0;
    int last = 0;
    TallySpan tally;

    /// n_y, less quarters that do not count.
    [[nodiscard]] double length() const { return progress.quarters - tally.uncounted; }
};

/// L or U for a year only partly inside the period: whole firms, at least one.
double partOfYear(double whole, int quarters) {
    return std::max(1.0, std::round(whole * quarters / 4));
}

YearSpan yearAt(int first, const AnnualRange& rule, const Evidence& evidence, const Tally& tally) {
    YearSpan year;
    const Quarter opening = evidence.period.first() + (first - 1);
    year.progress.year = opening.year();
    year.first = first;
    year.last = std::min(first + 4 - opening.number(), evidence.period.count());
    year.progress.quarters = year.last - year.first + 1;
    year.progress.closedQuarters = std::clamp(evidence.closedQuarters - first + 1, 0, year.progress.quarters);

    const bool whole = year.progress.quarters == 4;
    const double low = rule.low.toDouble() * evidence.goalShare;
    const double high = rule.high.toDouble() * evidence.goalShare;
    year.progress.low = whole ? low : partOfYear(low, year.progress.quarters);
    year.progress.high = whole ? high : std::max(year.progress.low, partOfYear(high, year.progress.quarters));

    year.tally = span(tally, first, first + year.progress.closedQuarters - 1);
    year.progress.count = year.tally.sum;
    year.progress.reported = year.tally.reported;
    year.progress.due = year.tally.due;
    return year;
}

std::vector<YearSpan> yearsOf(const AnnualRange& rule, const Evidence& evidence, const Tally& tally) {
    std::vector<YearSpan> years;
    for (int first = 1; first <= evidence.period.count(); first = years.back().last + 1)
        years.push_back(yearAt(first, rule, evidence, tally));
    return years;
}

Verdict verdictOf(const YearSpan& year) {
    const YearProgress& progress = year.progress;
    if (atLeast(progress.count, progress.low))
        return {Status::achieved, std::nullopt};
    if (progress.closed() && progress.complete())
        return {Status::notAchieved, std::nullopt};
    if (!year.tally.halfCovered())
        return {Status::noData, std::nullopt};
    return judge(*progress.shortfall, *progress.tolerances);
}

void judgeYear(YearSpan& year) {
    YearProgress& progress = year.progress;
    if (progress.closedQuarters == 0 || progress.reported == 0) {
        progress.status = progress.closedQuarters == 0 ? Status::notStarted : Status::noData;
        return;
    }
    const double expected = year.length() > 0 ? progress.low * year.tally.weight / year.length() : 0;
    const double m = std::max(0.0, std::min(expected, progress.low - expected));
    progress.expected = expected;
    progress.shortfall = expected - progress.count;
    progress.tolerances = tolerancesFor(m, std::sqrt(m));
    const Verdict verdict = verdictOf(year);
    progress.status = verdict.status;
    progress.reason = verdict.reason;
    progress.aboveRange = verdict.status == Status::achieved && !atMost(progress.count, progress.high);
}

/// The year that holds the last closed quarter; the next one where that is closed and either met or complete.
/// End of the list: no year is left.
std::vector<YearSpan>::iterator yearOfForecast(std::vector<YearSpan>::iterator head) {
    const YearProgress& progress = head->progress;
    const bool settled = progress.closed() && (progress.status == Status::achieved || progress.complete());
    return settled ? std::next(head) : head;
}

Forecast forecastOf(const YearSpan& year, const CountQuestion& question) {
    Forecast forecast = forecastCount(question);
    forecast.year = year.progress.year;
    if (!atLeast(question.soFar, question.goal))
        forecast.shownProbability = std::clamp(*forecast.probability, kLeastShown, kMostShown);
    return forecast;
}

/// The pace comes from all reported quarters, not the last four: firms are few.
CountQuestion questionOf(const YearSpan& year, const Tally& tally) {
    CountQuestion question{.quarters = {},
                           .window = tally.quarters().size(),
                           .priorDispersion = kPriorDispersion,
                           .soFar = year.progress.count,
                           .goal = year.progress.low,
                           .remaining = year.length() - year.tally.weight,
                           .upper = year.progress.high};
    for (const QuarterTally& quarter : tally.quarters())
        if (quarter.weight > kEpsilon)
            question.quarters.push_back({quarter.sum, quarter.weight});
    return question;
}

Outlook outlookOf(const YearSpan& year, const Tally& tally) {
    const CountQuestion question = questionOf(year, tally);
    if (question.remaining <= kEpsilon)
        return tl::unexpected(NoForecast::nothingLeft);
    if (question.quarters.size() < kFewestQuarters)
        return tl::unexpected(NoForecast::tooFewQuarters);
    if (!tally.halfCovered())
        return tl::unexpected(NoForecast::lowCoverage);
    return forecastOf(year, question);
}

bool undecided(const YearSpan& year) {
    const Status status = year.progress.status;
    return status != Status::achieved && status != Status::notAchieved;
}

/// The headline at the end: the latest year that still lacks figures speaks; otherwise how many years were
/// met.
Verdict finalVerdict(const std::vector<YearSpan>& years, int met) {
    const auto open = std::find_if(years.rbegin(), years.rend(), undecided);
    if (open != years.rend())
        return {open->progress.status, open->progress.reason};
    if (met == static_cast<int>(years.size()))
        return {Status::achieved, std::nullopt};
    return {met > 0 ? Status::partlyAchieved : Status::notAchieved, std::nullopt};
}

} // namespace

Progress evaluateAnnual(const AnnualRange& rule, const Evidence& evidence, const Tally& tally) {
    Progress progress;
    progress.actual = tally.sum();
    progress.flags.set(Flag::incomplete, !tally.complete());
    if (rule.low.toDouble() * evidence.goalShare <= kEpsilon) {
        progress.status = Status::noTarget;
        progress.outlook = tl::unexpected(NoForecast::noTarget);
        return progress;
    }
    std::vector<YearSpan> years = yearsOf(rule, evidence, tally);
    std::ranges::for_each(years, judgeYear);

    const bool ended = evidence.closedQuarters == evidence.period.count();
    if (evidence.closedQuarters > 0) {
        const auto head = std::ranges::find_if(years, [&](const YearSpan& year) {
            return year.first <= evidence.closedQuarters && evidence.closedQuarters <= year.last;
        });
        const auto ahead = yearOfForecast(head);
        progress.outlook =
            ahead == years.end() ? tl::unexpected(NoForecast::nothingLeft) : outlookOf(*ahead, tally);
        if (ahead == head) {
            const Verdict verdict = guarded({head->progress.status, head->progress.reason}, progress.outlook);
            head->progress.status = verdict.status;
            head->progress.reason = verdict.reason;
        }
        progress.status = head->progress.status;
        progress.reason = head->progress.reason;
        progress.flags.set(Flag::aboveRange, head->progress.aboveRange);
        progress.flags.set(Flag::awaitingFigures, head->progress.closed() && undecided(*head));
        progress.flags.set(Flag::earlierYearMissed,
                           std::any_of(years.begin(), head, [](const YearSpan& year) {
                               return year.progress.status == Status::notAchieved;
                           }));
    }
    for (const YearSpan& year : years) {
        const bool met = year.progress.status == Status::achieved;
        progress.yearsMet += met ? 1 : 0;
        progress.yearsDecided += met || (year.progress.closedQuarters > 0 && year.progress.closed()) ? 1 : 0;
        progress.years.push_back(year.progress);
    }
    if (ended) {
        const Verdict verdict = finalVerdict(years, progress.yearsMet);
        progress.status = verdict.status;
        progress.reason = verdict.reason;
        const bool open = std::ranges::any_of(years, undecided);
        progress.flags.set(Flag::awaitingFigures, open);
        progress.flags.set(Flag::aboveRange, !open && years.back().progress.aboveRange);
    }
    return progress;
}

} // namespace maalbilde
