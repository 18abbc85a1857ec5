#pragma once

#include "core/evaluation/progress.h"
#include "core/programme/target.h"
#include "ui/snapshot/number_style.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

/// The outlook in words. `goal` is what is to be reached, as written: `100`, `minst 2`.
OutlookSnapshot outlookOf(const Rule& rule, const Progress& progress, const QString& goal,
                          const NumberStyle& style);

} // namespace maalbilde
