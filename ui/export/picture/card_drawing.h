#pragma once

#include "ui/charts/paper.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

/// A target's card for paper, laid out for a size in pt: its exact wording, the status in sign and word, the
/// result against plan and goal, the bullet graph, the small chart, and what is expected.
Drawing drawCard(const TargetSnapshot& target, const PaperStyle& style, QSizeF points);

} // namespace maalbilde
