#pragma once

#include "core/values/quarter.h"
#include "ui/charts/data/place_groups.h"
#include "ui/snapshot/indicator_figures.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// What stands in some cells together: nothing is ever taken for zero.
struct CellSum {
    std::optional<double> sum; ///< of what is reported; absent where nothing is
    int reported = 0;
    int due = 0; ///< cells that are applicable
    int cells = 0;
    int preliminary = 0; ///< of those reported, how many may still change

    [[nodiscard]] int missing() const { return due - reported; }

    [[nodiscard]] bool notApplicable() const { return cells > 0 && due == 0; }
};

/// Some places over some quarters. Requires quarters of the indicator's period.
CellSum sumOf(const IndicatorFigures& figures, const std::vector<int>& places, QuarterRange quarters);

} // namespace maalbilde
