#include "core/evaluation/count_forecast.h"

#include "core/evaluation/amounts.h"
#include "core/values/contract.h"

#include <boost/math/distributions/negative_binomial.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace maalbilde {

namespace {

namespace policies = boost::math::policies;
// The default discrete quantile rounds outwards; wanted is the smallest y with CDF(y) ≥ q.
using RoundUp = policies::policy<policies::discrete_quantile<policies::integer_round_up>>;
using NegativeBinomial = boost::math::negative_binomial_distribution<double, RoundUp>;

constexpr double kPriorWeight = 4;  // ν₀: the prior dispersion counts as four quarters
constexpr double kPaceDrift = 0.25; // τ: how uncertain the pace itself is

std::span<const Exposure> windowOf(const CountQuestion& question) {
    const std::size_t size = std::min(question.window, question.quarters.size());
    return std::span(question.quarters).last(size);
}

double exposureOf(std::span<const Exposure> quarters) {
    return std::accumulate(quarters.begin(), quarters.end(), 0.0,
                           [](double sum, const Exposure& quarter) { return sum + quarter.exposure; });
}

double sumOf(std::span<const Exposure> quarters) {
    return std::accumulate(quarters.begin(), quarters.end(), 0.0,
                           [](double sum, const Exposure& quarter) { return sum + quarter.sum; });
}

/// φ: how much more than by pure chance the quarters vary, shrunk towards the prior; at least 1.
double dispersionOf(const CountQuestion& question) {
    const auto n = static_cast<double>(question.quarters.size());
    const double rate = sumOf(question.quarters) / exposureOf(question.quarters);
    double observed = 1;
    if (rate > kEpsilon && n >= 2) {
        observed = 0;
        for (const Exposure& quarter : question.quarters) {
            const double expected = rate * quarter.exposure;
            observed += (quarter.sum - expected) * (quarter.sum - expected) / expected;
        }
        observed /= n - 1;
    }
    return std::max(1.0,
                    (kPriorWeight * question.priorDispersion + (n - 1) * observed) / (kPriorWeight + n - 1));
}

/// P(what is still to come ≥ `needed`).
double probabilityOf(const NegativeBinomial& distribution, double needed) {
    const double atLeastThis = ceilOf(needed);
    return atLeastThis <= 0 ? 1.0 : boost::math::cdf(boost::math::complement(distribution, atLeastThis - 1));
}

double probabilityWithin(const NegativeBinomial& distribution, const CountQuestion& question) {
    const double most = std::floor(question.upper - question.soFar + kEpsilon);
    const double least = std::max(0.0, ceilOf(question.goal - question.soFar));
    if (most < least)
        return 0;
    const double below = least > 0 ? boost::math::cdf(distribution, least - 1) : 0;
    return boost::math::cdf(distribution, most) - below;
}

} // namespace

double windowSum(const CountQuestion& question) {
    return sumOf(windowOf(question));
}

Forecast forecastCount(const CountQuestion& question) {
    require(!question.quarters.empty() && question.remaining > kEpsilon,
            "a forecast has a past and a future");
    CountBasis basis;
    basis.quarters = static_cast<int>(question.quarters.size());
    basis.windowSum = windowSum(question);
    basis.windowExposure = exposureOf(windowOf(question));
    basis.remainingExposure = question.remaining;
    basis.phi = dispersionOf(question);
    const double futurePerPast = question.remaining / basis.windowExposure;
    basis.mu = (std::max(basis.windowSum, 0.0) + 0.5) * futurePerPast;
    basis.dispersion = basis.phi * (1 + futurePerPast) + kPaceDrift * kPaceDrift * basis.mu;
    basis.r = basis.mu / (basis.dispersion - 1);
    basis.p = 1 / basis.dispersion;

    const NegativeBinomial distribution(basis.r, basis.p);
    basis.probabilityWithinRange = probabilityWithin(distribution, question);
    const auto point = [&](double q) { return question.soFar + boost::math::quantile(distribution, q); };
    Forecast forecast;
    forecast.low = point(0.10);
    forecast.mid = point(0.50);
    forecast.high = point(0.90);
    forecast.probability = atLeast(question.soFar, question.goal)
                               ? 1.0
                               : probabilityOf(distribution, question.goal - question.soFar);
    forecast.shownProbability = forecast.probability;
    forecast.basis = basis;
    return forecast;
}

} // namespace maalbilde
