#pragma once

#include "core/definition/definition_faults.h"
#include "core/definition/programme_draft.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// What a draft amounts to: a programme, or all its faults, each with the path of its field in the definition
/// (`targets[2].rule.goal`).
struct DraftCheck {
    std::optional<Programme> programme;
    std::vector<DefinitionFaultAt> faults;
};

/// Judges a draft by the rules of the definition, which stand in its reader alone.
DraftCheck checkDraft(const ProgrammeDraft& draft);

/// The share of a goal that no municipality has, as far as the shares can be read; negative where they are
/// more than the whole. Nothing while no share is typed.
std::optional<double> unallocatedShare(const TargetDraft& draft);

/// A point of the line that the milestones of a target make.
struct PlanPoint {
    double time = 0;                           ///< 0 at the beginning of the period, 1 at its end
    double share = 0;                          ///< of the goal, 0–1
    std::optional<std::size_t> milestone = {}; ///< which one it is; none at either end

    friend bool operator==(const PlanPoint&, const PlanPoint&) = default;
};

/// The planned course of a goal, both ends included, as far as the period and the milestones can be read: in
/// order of time, and empty without a period.
std::vector<PlanPoint> planPoints(const ProgrammeDraft& draft, const TargetDraft& target);

} // namespace maalbilde
