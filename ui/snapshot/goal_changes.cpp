#include "ui/snapshot/goal_changes.h"

#include "ui/snapshot/headline.h"
#include "ui/text/dates.h"
#include "ui/text/names.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class GoalChangeWords {
    Q_DECLARE_TR_FUNCTIONS(GoalChangeWords)
};

Quarter quarterOf(Date date) {
    return {static_cast<int>(date.year()), (static_cast<int>(static_cast<unsigned>(date.month())) + 2) / 3};
}

/// The same target in two revisions.
struct TwoTargets {
    const Target& before;
    const Target& after;

    [[nodiscard]] bool differ() const { return before.rule != after.rule || before.wording != after.wording; }
};

QString whatChanged(const TwoTargets& targets, const NumberStyle& style, Language language) {
    if (targets.before.rule == targets.after.rule)
        return GoalChangeWords::tr("the wording was changed; it was: %1")
            .arg(textIn(targets.before.wording, language));
    const QString before = goalText(targets.before.rule, 1, style);
    const QString after = goalText(targets.after.rule, 1, style);
    if (before == after)
        return GoalChangeWords::tr("the rule behind the target was changed.");
    if (before.isEmpty())
        return GoalChangeWords::tr("the target was set to %1.").arg(after);
    if (after.isEmpty())
        return GoalChangeWords::tr("the target of %1 was given up.").arg(before);
    return GoalChangeWords::tr("the target was changed from %1 to %2.").arg(before, after);
}

GoalChange changeOf(const TwoTargets& targets, const RecordedProgramme& revision, const NumberStyle& style,
                    double goalShare, Language language) {
    const Date date = dateOf(revision.recorded);
    const QString when = shortDateText(date, language);
    const QString reason = QString::fromStdString(revision.reason);
    QString text = QStringLiteral("%1: %2").arg(when, whatChanged(targets, style, language));
    if (!reason.isEmpty())
        text += QLatin1Char(' ') + reason;
    return {.revision = revision.number,
            .quarter = quarterOf(date),
            .dateText = when,
            .reason = reason,
            .before = targets.before.rule,
            .after = targets.after.rule,
            .goalBefore = goalOf(targets.before.rule, goalShare),
            .text = text};
}

} // namespace

std::vector<GoalChange> goalChanges(const Target& target, const Indicator& indicator,
                                    const std::vector<RecordedProgramme>& revisions,
                                    std::optional<Timestamp> knownAt, double goalShare, Language language) {
    std::vector<GoalChange> changes;
    const NumberStyle style(target.rule, indicator, language);
    const Target* before = nullptr;
    for (const RecordedProgramme& revision : revisions) {
        if (knownAt && revision.recorded > *knownAt)
            break;
        const Target* after = revision.programme.target(target.id);
        if (before != nullptr && after != nullptr && TwoTargets{*before, *after}.differ())
            changes.push_back(changeOf({*before, *after}, revision, style, goalShare, language));
        before = after;
    }
    return changes;
}

} // namespace maalbilde
