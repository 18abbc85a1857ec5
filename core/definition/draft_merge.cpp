#include "core/definition/draft_merge.h"

#include "core/definition/draft_difference.h"
#include "core/definition/merge_order.h"
#include "core/definition/part_merge.h"

#include <utility>

namespace maalbilde {

namespace {

template <typename Things>
std::vector<std::string> idsOf(const Things& things) {
    std::vector<std::string> ids;
    for (const auto& thing : things)
        ids.push_back(thing.id);
    return ids;
}

/// Three programmes on their way to one.
class Merging {
public:
    Merging(const ProgrammeDraft& base, const ProgrammeDraft& theirs, const ProgrammeDraft& mine,
            const std::vector<PartId>& yielded)
        : m_base(base), m_theirs(theirs), m_mine(mine), m_yielded(yielded) {}

    MergedDraft result() {
        mergeFrame();
        mergeList(PartKind::municipality, &ProgrammeDraft::municipalities);
        mergeList(PartKind::indicator, &ProgrammeDraft::indicators);
        mergeList(PartKind::target, &ProgrammeDraft::targets);
        mergeList(PartKind::focusArea, &ProgrammeDraft::focusAreas);
        alignShares();
        return std::move(m_result);
    }

private:
    void mergeFrame() {
        PartMerge merge({}, m_yielded);
        const Sides<ProgrammeDraft> sides{m_base, m_theirs, m_mine};
        ProgrammeDraft& draft = m_result.draft;
        draft.id = merge.choose("id", sides, &ProgrammeDraft::id);
        draft.name = merge.choose("name", sides, &ProgrammeDraft::name);
        draft.host = merge.choose("host", sides, &ProgrammeDraft::host);
        draft.example = merge.choose("example", sides, &ProgrammeDraft::example);
        draft.first = merge.choose("period.first", sides, &ProgrammeDraft::first);
        draft.last = merge.choose("period.last", sides, &ProgrammeDraft::last);
        merge.tellTo(m_result.conflicts);
    }

    template <typename Thing>
    void mergeList(PartKind kind, std::vector<Thing> ProgrammeDraft::*list) {
        for (const std::string& id :
             mergedOrder(idsOf(m_base.*list), idsOf(m_theirs.*list), idsOf(m_mine.*list))) {
            const Thing* base = findById(m_base.*list, id);
            const Thing* theirs = findById(m_theirs.*list, id);
            const Thing* mine = findById(m_mine.*list, id);
            PartMerge merge({kind, id}, m_yielded);
            const Thing none{.id = id};
            if (theirs != nullptr && mine != nullptr)
                (m_result.draft.*list)
                    .push_back(merged(Sides<Thing>{base == nullptr ? none : *base, *theirs, *mine}, merge));
            else if (const Thing& left = theirs == nullptr ? *mine : *theirs;
                     base == nullptr || (!saysTheSame(*base, left) && merge.stays(mine != nullptr)))
                (m_result.draft.*list).push_back(left);
            merge.tellTo(m_result.conflicts);
        }
    }

    /// Every target has room for a share of every municipality that there is now, and of no other.
    void alignShares() {
        for (TargetDraft& target : m_result.draft.targets) {
            std::map<std::string, std::string> shares;
            for (const MunicipalityDraft& municipality : m_result.draft.municipalities)
                shares[municipality.id] = shareOf(target, municipality.id);
            target.shares = std::move(shares);
        }
    }

    const ProgrammeDraft& m_base;
    const ProgrammeDraft& m_theirs;
    const ProgrammeDraft& m_mine;
    const std::vector<PartId>& m_yielded;
    MergedDraft m_result;
};

} // namespace

MergedDraft mergeDrafts(const ProgrammeDraft& base, const ProgrammeDraft& theirs, const ProgrammeDraft& mine,
                        const std::vector<PartId>& yielded) {
    return Merging(base, theirs, mine, yielded).result();
}

} // namespace maalbilde
