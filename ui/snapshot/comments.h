#pragma once

#include "ui/snapshot/programme_snapshot.h"

#include <vector>

namespace maalbilde {

/// Adds to a target's snapshot, complete but for them, what has been said of it up to its quarter as far as
/// the question knows, and what it calls for. Where no goal is set the words are the board's own assessment,
/// which stands in place of a status (method.md D).
void addComments(TargetSnapshot& target, const SnapshotQuestion& question);

} // namespace maalbilde
