#include "core/definition/draft_difference.h"

#include "core/definition/draft_object.h"

#include <tuple>

namespace maalbilde {

namespace {

using Outcome = PartChange::Outcome;

auto frameOf(const ProgrammeDraft& draft) {
    return std::tie(draft.id, draft.name, draft.host, draft.example, draft.first, draft.last);
}

TargetDraft withoutEmptyShares(TargetDraft target) {
    std::erase_if(target.shares, [](const auto& share) { return isLeftEmpty(share.second); });
    return target;
}

template <typename Things>
void addChanges(PartKind kind, const Things& from, const Things& to, std::vector<PartChange>& changes) {
    for (const auto& thing : to) {
        const auto* before = findById(from, thing.id);
        if (before == nullptr)
            changes.push_back({{kind, thing.id}, Outcome::added});
        else if (!saysTheSame(*before, thing))
            changes.push_back({{kind, thing.id}, Outcome::changed});
    }
    for (const auto& thing : from)
        if (findById(to, thing.id) == nullptr)
            changes.push_back({{kind, thing.id}, Outcome::removed});
}

} // namespace

bool saysTheSame(const MunicipalityDraft& a, const MunicipalityDraft& b) {
    return a == b;
}

bool saysTheSame(const IndicatorDraft& a, const IndicatorDraft& b) {
    return a == b;
}

bool saysTheSame(const TargetDraft& a, const TargetDraft& b) {
    return withoutEmptyShares(a) == withoutEmptyShares(b);
}

bool saysTheSame(const FocusArea& a, const FocusArea& b) {
    return a == b;
}

std::vector<PartChange> changedParts(const ProgrammeDraft& from, const ProgrammeDraft& to) {
    std::vector<PartChange> changes;
    if (frameOf(from) != frameOf(to))
        changes.push_back({{}, Outcome::changed});
    addChanges(PartKind::target, from.targets, to.targets, changes);
    addChanges(PartKind::indicator, from.indicators, to.indicators, changes);
    addChanges(PartKind::municipality, from.municipalities, to.municipalities, changes);
    addChanges(PartKind::focusArea, from.focusAreas, to.focusAreas, changes);
    return changes;
}

} // namespace maalbilde
