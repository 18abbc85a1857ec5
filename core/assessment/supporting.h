#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"

namespace maalbilde {

/// What the closed quarters say of an indicator that supports a target.
SupportingAssessment assessSupporting(const Indicator& indicator, const Programme& programme,
                                      const FigureGrid& grid, int closedQuarters);

} // namespace maalbilde
