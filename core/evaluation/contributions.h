#pragma once

#include "core/values/quantity.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// What each place has contributed to a sum (method.md, Contributions).
struct Contributions {
    std::vector<Quantity> absolute; ///< 0 for a place that has reported nothing
    Quantity total;
    /// Whole percentages that add up to 100, by largest remainder, ties to the first; only if the total is
    /// above 0 and no place is below 0.
    std::optional<std::vector<int>> percent;
};

Contributions contributions(std::vector<Quantity> absolute);

} // namespace maalbilde
