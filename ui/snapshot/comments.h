#pragma once

#include "ui/snapshot/programme_snapshot.h"

#include <vector>

namespace maalbilde {

/// What has been said of the target up to `asOf`, newest first, as far as the question knows of it.
std::vector<CommentSnapshot> commentsOf(const Target& target, const SnapshotQuestion& question, Quarter asOf);

} // namespace maalbilde
