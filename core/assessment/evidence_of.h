#pragma once

#include "core/assessment/figure_grid.h"
#include "core/evaluation/evidence.h"
#include "core/programme/programme.h"

#include <string_view>
#include <vector>

namespace maalbilde {

/// What is known about a target by all its places together. Their weights are the target's shares,
/// normalised; equal where there are none, and where every share is 0 (method.md, Definitions).
Evidence evidenceOf(const Target& target, const Programme& programme, const FigureGrid& grid,
                    int closedQuarters);

/// What is known about one place's part of a target: its own figures, its share of the goal, weight 1.
Evidence evidenceOfPlace(const Target& target, const Programme& programme, const FigureGrid& grid,
                         int closedQuarters, std::string_view place, double share);

/// True if the target's figures come from municipalities that each have a share of it.
bool hasShares(const Target& target, const Programme& programme);

} // namespace maalbilde
