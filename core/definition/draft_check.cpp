#include "core/definition/draft_check.h"

#include "core/definition/draft_json.h"
#include "core/definition/draft_values.h"
#include "core/definition/programme_reading.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace maalbilde {

DraftCheck checkDraft(const ProgrammeDraft& draft) {
    DefinitionFaults faults;
    const nlohmann::json document = draftJson(draft, faults);
    auto programme = readProgramme(document, faults);
    return {std::move(programme), faults.all()};
}

std::optional<double> unallocatedShare(const TargetDraft& draft) {
    std::optional<double> rest;
    for (const auto& [municipality, typed] : draft.shares)
        if (const auto share = percentRead(typed))
            rest = rest.value_or(1) - *share;
    return rest;
}

std::vector<PlanPoint> planPoints(const ProgrammeDraft& draft, const TargetDraft& target) {
    const auto first = Quarter::parse(draft.first);
    const auto last = Quarter::parse(draft.last);
    if (!first || !last || *last < *first)
        return {};
    const double quarters = *last - *first + 1;
    std::vector<PlanPoint> points{{0, 0}};
    for (std::size_t i = 0; i < target.milestones.size(); ++i) {
        const auto quarter = Quarter::parse(target.milestones[i].quarter);
        const auto share = percentRead(target.milestones[i].share);
        if (quarter && share && *first <= *quarter && *quarter < *last && *share <= 1)
            points.push_back({(*quarter - *first + 1) / quarters, *share, i});
    }
    points.push_back({1, 1});
    std::ranges::stable_sort(points, {}, &PlanPoint::time);
    return points;
}

} // namespace maalbilde
