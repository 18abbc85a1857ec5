#pragma once

#include "ui/charts/data/cumulative_chart.h"
#include "ui/snapshot/number_style.h"

#include <vector>

namespace maalbilde {

/// The goals of a target over the period: what was promised before a revision until the quarter in which it
/// was recorded, and the present goal from then on. A change recorded after the period leaves the present
/// goal standing over all of it, and the former one beside it. Empty where no goal is set.
std::vector<GoalStep> goalStepsOf(const TargetSnapshot& target, const NumberStyle& style);

} // namespace maalbilde
