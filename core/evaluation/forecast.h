#pragma once

#include <tl/expected.hpp>

#include <optional>
#include <variant>

namespace maalbilde {

/// Why there is no forecast (method.md, Forecast).
enum class NoForecast {
    noTarget,
    notStarted,
    tooFewQuarters,
    lowCoverage,
    noEvents,    ///< nothing happened in the window of a cumulative count
    allEqual,    ///< net figures the same in every quarter: no variation to learn from
    nothingLeft, ///< every quarter has been reported
    noValue,     ///< an index without a recent measurement
};

/// The name used in results for programs.
const char* nameOf(NoForecast reason);

/// What a forecast of counts rests on: a negative binomial distribution of what is still to come.
struct CountBasis {
    int quarters = 0;             ///< n with data
    double windowSum = 0;         ///< a
    double windowExposure = 0;    ///< e_w, in quarters
    double remainingExposure = 0; ///< f, in quarters
    double phi = 1;
    double mu = 0;
    double dispersion = 1; ///< D
    double r = 0;
    double p = 0;
    std::optional<double> probabilityWithinRange; ///< of an annual target
};

/// What a forecast of a net figure rests on: Student's t around the recent pace.
struct NetBasis {
    int quarters = 0;
    double meanPerQuarter = 0; ///< μ̂
    double s = 0;
    double remainingExposure = 0;
    double standardError = 0;
    double t90 = 0;
};

/// What a forecast of an index rests on: the level holds, with drift and measurement error.
struct IndexBasis {
    double standardDeviation = 0;
    int quartersLeft = 0; ///< h, since the latest measurement used
};

/// Will we make it: the 10, 50 and 90 % points of the final figure and the probability of reaching the goal.
struct Forecast {
    double low = 0;
    double mid = 0;
    double high = 0;
    std::optional<double> probability; ///< absent for an index more than four quarters ahead
    std::optional<double>
        shownProbability;    ///< as shown to people: held within 10–90 % for a year not yet met
    std::optional<int> year; ///< the year it speaks of, for an annual target
    std::variant<CountBasis, NetBasis, IndexBasis> basis;
};

/// The forecast, or why there is none.
using Outlook = tl::expected<Forecast, NoForecast>;

/// How a probability is shown: in steps of 5 %, ties upward.
struct ShownProbability {
    enum class Bound { exact, below, above } bound; ///< `<5 %` is below, `>95 %` above
    int percent;
    enum class Word { veryLikely, likely, uncertain, unlikely, veryUnlikely } word;
};

/// method.md, Shown. Requires a probability within 0–1.
ShownProbability shownProbability(double probability);

} // namespace maalbilde
