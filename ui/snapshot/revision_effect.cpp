#include "ui/snapshot/revision_effect.h"

#include <QStringList>
#include <algorithm>

namespace maalbilde {

namespace {

const TargetSnapshot* targetIn(const ProgrammeSnapshot& snapshot, const std::string& id) {
    const auto found = std::ranges::find(snapshot.targets, id, &TargetSnapshot::id);
    return found == snapshot.targets.end() ? nullptr : &*found;
}

QString standingOf(const TargetSnapshot* target) {
    if (target == nullptr)
        return {};
    QStringList parts;
    if (target->status)
        parts << target->status->sign + QChar(QChar::Nbsp) + target->status->word;
    parts << target->resultText;
    return parts.join(QStringLiteral(": "));
}

} // namespace

std::vector<TargetEffect> targetEffects(const ProgrammeSnapshot& before, const ProgrammeSnapshot& after) {
    std::vector<TargetEffect> effects;
    for (const TargetSnapshot& target : after.targets)
        effects.push_back({target.name, standingOf(targetIn(before, target.id)), standingOf(&target)});
    for (const TargetSnapshot& target : before.targets)
        if (targetIn(after, target.id) == nullptr)
            effects.push_back({target.name, standingOf(&target), {}});
    return effects;
}

} // namespace maalbilde
