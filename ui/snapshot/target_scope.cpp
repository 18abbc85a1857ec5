#include "ui/snapshot/target_scope.h"

#include "core/assessment/evidence_of.h"
#include "core/evaluation/evaluate.h"

#include <algorithm>

namespace maalbilde {

namespace {

/// What a place has reported, without a verdict by a goal that is not its own.
Progress factsOf(const Progress& judged) {
    Progress facts;
    facts.status = Status::noTarget;
    facts.actual = judged.actual;
    facts.reported = judged.reported;
    facts.due = judged.due;
    facts.flags.set(Flag::incomplete, judged.flags.has(Flag::incomplete));
    facts.outlook = tl::unexpected(NoForecast::noTarget);
    return facts;
}

TargetScope scopeOfPlace(const Target& target, const PlaceAssessment& place, const Programme& programme,
                         const FigureGrid& grid, int closedQuarters) {
    const auto judged = [&](int closed, double share) {
        return evaluate(evidenceOfPlace(target, programme, grid, closed, place.place, share));
    };
    const int before = std::max(0, closedQuarters - 1);
    if (!place.progress)
        return {.kind = ScopeKind::figuresOnly,
                .place = place.place,
                .goalShare = 0,
                .progress = factsOf(judged(closedQuarters, 1)),
                .before = factsOf(judged(before, 1))};
    const double share = target.shares.at(place.place);
    return {.kind = ScopeKind::ownPart,
            .place = place.place,
            .goalShare = share,
            .progress = *place.progress,
            .before = judged(before, share)};
}

} // namespace

TargetScope scopeOf(const Target& target, const TargetAssessment& assessment, const Programme& programme,
                    const FigureGrid& grid, int closedQuarters, const std::optional<std::string>& chosen) {
    if (chosen) {
        const auto place = std::ranges::find(assessment.places, *chosen, &PlaceAssessment::place);
        if (place != assessment.places.end())
            return scopeOfPlace(target, *place, programme, grid, closedQuarters);
    }
    return {.kind = chosen ? ScopeKind::regionOnly : ScopeKind::allPlaces,
            .place = std::nullopt,
            .goalShare = 1,
            .progress = assessment.progress,
            .before = evaluate(evidenceOf(target, programme, grid, std::max(0, closedQuarters - 1)))};
}

} // namespace maalbilde
