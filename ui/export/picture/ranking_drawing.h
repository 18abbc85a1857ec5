#pragma once

#include "ui/charts/data/chart_values.h"
#include "ui/charts/paper.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

/// True if a target has more places than small charts beside each other could show: then each gets a bar in a
/// ranking.
bool needsRanking(const TargetSnapshot& target);

/// Every place with what it has contributed, the largest first, those without figures last: a bar, a number
/// and a share each, in as many columns as the width allows; those for which there is no room are counted.
Drawing drawRanking(const TargetSnapshot& target, const PaperStyle& style, QSizeF points,
                    const QLocale& locale, bool headingShown);

/// All of it for programs, also what has no room.
std::vector<ChartValue> rankingValues(const TargetSnapshot& target);

} // namespace maalbilde
