#pragma once

#include "core/definition/programme_draft.h"

#include <string>
#include <vector>

namespace maalbilde {

/// What became of one part of a draft.
struct PartChange {
    enum class Outcome { added, removed, changed };

    PartId part;
    Outcome outcome = Outcome::changed;

    friend bool operator==(const PartChange&, const PartChange&) = default;
};

/// The parts in which two drafts, written in the same forms, differ: the frame first, then those of `to` and
/// those that it no longer has, kind by kind. Another order is no difference, nor is it one to a target that
/// municipalities without a share have come or gone.
std::vector<PartChange> changedParts(const ProgrammeDraft& from, const ProgrammeDraft& to);

// True if a part says the same in both, as changedParts() understands it.

bool saysTheSame(const MunicipalityDraft& a, const MunicipalityDraft& b);
bool saysTheSame(const IndicatorDraft& a, const IndicatorDraft& b);
bool saysTheSame(const TargetDraft& a, const TargetDraft& b);
bool saysTheSame(const FocusArea& a, const FocusArea& b);

/// The thing of that id; null if there is none.
template <typename Things>
const typename Things::value_type* findById(const Things& things, const std::string& id) {
    for (const auto& thing : things)
        if (thing.id == id)
            return &thing;
    return nullptr;
}

} // namespace maalbilde
