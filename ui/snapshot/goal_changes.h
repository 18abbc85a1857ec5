#pragma once

#include "core/programme/target.h"
#include "ui/snapshot/recorded_programme.h"
#include "ui/snapshot/target_snapshot.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// The revisions that changed what the target promises or how it is worded, among those known at the moment
/// given (all, if absent). Requires revisions in order of time.
std::vector<GoalChange> goalChanges(const Target& target, const Indicator& indicator,
                                    const std::vector<RecordedProgramme>& revisions,
                                    std::optional<Timestamp> knownAt, double goalShare, Language language);

} // namespace maalbilde
