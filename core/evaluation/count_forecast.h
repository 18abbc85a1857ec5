#pragma once

#include "core/evaluation/forecast.h"

#include <vector>

namespace maalbilde {

/// One quarter with figures, as a forecast sees it.
struct Exposure {
    double sum = 0;      ///< x_q
    double exposure = 0; ///< e_q, in quarters of the whole region; quarters without any are left out before
};

/// A forecast of a count that is still growing.
struct CountQuestion {
    std::vector<Exposure> quarters; ///< with data, in order of time
    std::size_t window = 0;         ///< how many of the last ones tell the pace
    double priorDispersion = 1;     ///< 2 for a cumulative count, 1 for a year
    double soFar = 0;               ///< A or C
    double goal = 0;                ///< T or L
    double remaining = 0;           ///< f > 0, in quarters
    double upper = 0;               ///< U of an annual target; for the basis only
};

/// Negative binomial forecast of what is still to come (method.md, Forecast, Counts). Requires quarters and
/// remaining > 0.
Forecast forecastCount(const CountQuestion& question);

/// Events in the window, a.
double windowSum(const CountQuestion& question);

} // namespace maalbilde
