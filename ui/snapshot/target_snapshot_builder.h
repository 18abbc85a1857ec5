#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"
#include "ui/snapshot/programme_snapshot.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

/// One target of an assessment. Requires that programme, grid and question are those that were assessed.
TargetSnapshot targetSnapshot(const Programme& programme, const FigureGrid& grid,
                              const Assessment& assessment, const TargetAssessment& assessed,
                              const SnapshotQuestion& question);

} // namespace maalbilde
