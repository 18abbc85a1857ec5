#include "ui/charts/data/goal_steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class GoalStepWords {
    Q_DECLARE_TR_FUNCTIONS(GoalStepWords)
};

bool changedAmount(const GoalChange& change, const TargetSnapshot& target) {
    return change.before != change.after && change.before.index() == target.rule.index();
}

double positionOf(Quarter quarter, QuarterRange period) {
    return std::clamp(quarter - period.first(), 0, period.count());
}

} // namespace

std::vector<GoalStep> goalStepsOf(const TargetSnapshot& target, const NumberStyle& style) {
    std::vector<GoalStep> steps;
    const double end = target.period.count();
    double from = 0;
    for (const GoalChange& change : target.changes) {
        if (!changedAmount(change, target))
            continue;
        const double to = positionOf(change.quarter, target.period);
        if (change.goalBefore && to > from)
            steps.push_back({.from = from,
                             .to = to,
                             .value = *change.goalBefore,
                             .earlier = true,
                             .label = GoalStepWords::tr("target %1 until %2")
                                          .arg(style.computed(*change.goalBefore).text, change.dateText)});
        from = to;
    }
    if (target.goal)
        steps.push_back({.from = from < end ? from : 0,
                         .to = end,
                         .value = target.goal->value,
                         .earlier = false,
                         .label = GoalStepWords::tr("target %1").arg(target.goal->text)});
    return steps;
}

} // namespace maalbilde
