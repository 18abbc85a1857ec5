#include "core/programme/revision_reason.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

void leaveOutWords(Target& target) {
    target.name = {};
    target.wording = {};
    target.supporting.clear();
    target.official.clear();
    target.owner.clear();
    if (auto* net = std::get_if<NetCumulative>(&target.rule); net != nullptr && net->baseline)
        net->baseline->source.clear();
    if (auto* index = std::get_if<IndexGoal>(&target.rule))
        index->baselineSource.clear();
}

template <typename Things>
void sortById(Things& things) {
    std::ranges::sort(things, {}, [](const auto& thing) -> const std::string& { return thing.id; });
}

/// What is left of a programme when everything that needs no reason is left out.
Programme numbersOf(Programme programme) {
    programme.name.clear();
    programme.host.clear();
    programme.focusAreas.clear();
    for (Municipality& municipality : programme.municipalities)
        municipality.name.clear();
    for (Indicator& indicator : programme.indicators)
        indicator.name = {};
    for (Target& target : programme.targets)
        leaveOutWords(target);
    sortById(programme.municipalities);
    sortById(programme.indicators);
    sortById(programme.targets);
    return programme;
}

} // namespace

bool needsReason(const Programme& from, const Programme& to) {
    return numbersOf(from) != numbersOf(to);
}

} // namespace maalbilde
