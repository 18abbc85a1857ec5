#include "ui/charts/data/time_axis.h"

#include <algorithm>

namespace maalbilde {

TimeAxis timeAxisOf(QuarterRange period, int closedQuarters) {
    TimeAxis axis{.quarters = period.count(), .closed = closedQuarters, .years = {}};
    for (int year = period.first().year(); year <= period.last().year(); ++year) {
        const Quarter first = std::max(period.first(), Quarter(year, 1));
        const Quarter last = std::min(period.last(), Quarter(year, 4));
        axis.years.push_back({.year = year,
                              .from = static_cast<double>(first - period.first()),
                              .to = static_cast<double>(last - period.first() + 1)});
    }
    return axis;
}

} // namespace maalbilde
