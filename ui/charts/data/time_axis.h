#pragma once

#include "core/values/quarter.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// A position in time and the value there. x counts quarters from the beginning of the period: the end of its
/// q-th quarter is at q.
struct ChartPoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// An unbroken line.
using ChartLine = std::vector<ChartPoint>;

/// One calendar year on a time axis.
struct YearMark {
    int year = 0;
    double from = 0; ///< x of its beginning and end within the period
    double to = 0;

    friend bool operator==(const YearMark&, const YearMark&) = default;
};

/// The bottom axis of a chart over time, 0…quarters.
struct TimeAxis {
    int quarters = 0;
    int closed = 0; ///< the as-of quarter ends here
    std::vector<YearMark> years;

    friend bool operator==(const TimeAxis&, const TimeAxis&) = default;
};

TimeAxis timeAxisOf(QuarterRange period, int closedQuarters);

} // namespace maalbilde
