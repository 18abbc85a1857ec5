#pragma once

#include "core/definition/draft_merge.h"

#include <string>
#include <utility>
#include <vector>

namespace maalbilde {

/// The same thing as three people have it.
template <typename Thing>
struct Sides {
    const Thing& base;
    const Thing& theirs;
    const Thing& mine;
};

/// How one part is merged: takes what only one side changed, and notes where both disagree.
class PartMerge {
public:
    PartMerge(PartId part, const std::vector<PartId>& yielded);

    /// What stands in the field then.
    template <typename Value>
    Value choose(const std::string& field, const Value& base, const Value& theirs, const Value& mine) {
        if (mine == base || mine == theirs)
            return theirs;
        if (theirs == base)
            return mine;
        m_conflict.places.push_back({field, shown(theirs), shown(mine)});
        return m_yields ? theirs : mine;
    }

    BilingualText choose(const std::string& field, const BilingualText& base, const BilingualText& theirs,
                         const BilingualText& mine) {
        return {choose(field + ".nb", base.nb, theirs.nb, mine.nb),
                choose(field + ".en", base.en, theirs.en, mine.en)};
    }

    template <typename Thing, typename Field>
    Field choose(const char* name, const Sides<Thing>& sides, Field Thing::*field) {
        return choose(name, sides.base.*field, sides.theirs.*field, sides.mine.*field);
    }

    /// Of a part that one side removed and the other changed: true if it stays.
    bool stays(bool mineHasIt);

    void tellTo(std::vector<DraftConflict>& conflicts) const;

private:
    // What stands in a field, for those who must choose.

    static std::string shown(const std::string& typed) { return typed; }

    static std::string shown(int number) { return std::to_string(number); }

    static std::string shown(const std::vector<std::string>& ids);
    static std::string shown(const std::vector<NumberDraft>& numbers);
    static std::string shown(const std::vector<MilestoneDraft>& milestones);

    /// A choice from a list is told by the name of its field alone.
    template <typename Choice>
    static std::string shown(const Choice& /*choice*/) {
        return {};
    }

    bool m_yields;
    DraftConflict m_conflict;
};

// Merges the parts of each kind; a target may have shares of municipalities that the merged draft has not.

MunicipalityDraft merged(const Sides<MunicipalityDraft>& sides, PartMerge& merge);
IndicatorDraft merged(const Sides<IndicatorDraft>& sides, PartMerge& merge);
TargetDraft merged(const Sides<TargetDraft>& sides, PartMerge& merge);
FocusArea merged(const Sides<FocusArea>& sides, PartMerge& merge);

/// The share of a municipality, empty where it has none.
std::string shareOf(const TargetDraft& target, const std::string& municipality);

} // namespace maalbilde
