#include "ui/text/explain_rule.h"
#include "ui/text/numbers.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/verdict_sentences.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class IndexExplanation {
    Q_DECLARE_TR_FUNCTIONS(IndexExplanation)
};

QString measured(const IndexGoal& rule, const Progress& progress, const FigureText& figures) {
    return IndexExplanation::tr("The index stands at %1 (uncertainty ± %2 points).")
        .arg(figures.computed(*progress.actual), numberText(rule.uncertainty, 0, figures.language()));
}

QStringList withoutGoal(const Progress& progress, const FigureText& figures) {
    QStringList sentences;
    if (progress.actual)
        sentences << IndexExplanation::tr("The index stands at %1.").arg(figures.computed(*progress.actual));
    return sentences << IndexExplanation::tr(
               "No baseline and target are set for the index; the board's own assessment in "
               "words stands instead.");
}

QString course(const IndexGoal& rule, const FigureText& figures) {
    const QString baseline = figures.computed(rule.baseline->toDouble());
    const QString goal = figures.computed(rule.goal->toDouble());
    return *rule.goal > *rule.baseline
               ? IndexExplanation::tr("The index is to rise from %1 to %2 points.").arg(baseline, goal)
               : IndexExplanation::tr("The index is to stay at %1 points or above.").arg(goal);
}

QString withoutValue(const Progress& progress) {
    return progress.flags.has(Flag::stale)
               ? IndexExplanation::tr(
                     "All measurements of the index are at least four quarters old; a new one is needed.")
               : IndexExplanation::tr("The index has not been measured yet.");
}

bool belowBaseline(const IndexGoal& rule, const Progress& progress) {
    return *rule.goal > *rule.baseline &&
           *progress.actual < rule.baseline->toDouble() - rule.uncertainty.toDouble();
}

QString onTrack(const IndexGoal& rule, const Progress& progress, const FigureText& figures) {
    if (progress.flags.has(Flag::aboveTarget))
        return IndexExplanation::tr("The target of %1 has been reached, but must be held to the end.")
            .arg(figures.computed(rule.goal->toDouble()));
    const int compared = figures.compare(*progress.actual, *progress.expected);
    if (compared < 0)
        return IndexExplanation::tr("That is within the uncertainty of measurement.");
    return compared == 0 ? IndexExplanation::tr("That is on plan.")
                         : IndexExplanation::tr("That is ahead of the plan.");
}

QString verdict(const IndexGoal& rule, const Progress& progress, const FigureText& figures) {
    switch (progress.status) {
    case Status::onTrack: return onTrack(rule, progress, figures);
    case Status::atRisk:
        return IndexExplanation::tr(
            "That is further behind the plan than the uncertainty of measurement explains.");
    case Status::behind:
        return belowBaseline(rule, progress) ? IndexExplanation::tr("That is below the baseline of %1.")
                                                   .arg(figures.computed(rule.baseline->toDouble()))
                                             : IndexExplanation::tr("That is clearly behind the plan.");
    default: return {};
    }
}

QStringList outlook(const IndexGoal& rule, const Progress& progress, const FigureText& figures) {
    if (!progress.outlook)
        return {noForecastSentence(progress.outlook.error(), rule)};
    const QString probability =
        probabilitySentence(*progress.outlook, figures.computed(rule.goal->toDouble()), figures.language());
    return {intervalSentence(*progress.outlook, figures),
            probability.isEmpty() ? IndexExplanation::tr("It is too early to say how likely the target is.")
                                  : probability};
}

QString planned(const Progress& progress, const FigureText& figures) {
    return IndexExplanation::tr("The plan was %1.").arg(figures.computed(*progress.expected));
}

QStringList decided(const IndexGoal& rule, const Progress& progress, const FigureText& figures) {
    QStringList sentences{measured(rule, progress, figures)};
    sentences << IndexExplanation::tr("The target was %1.").arg(figures.computed(rule.goal->toDouble()));
    if (progress.status == Status::achieved)
        return sentences << IndexExplanation::tr("The time is over, and the target has been reached.");
    sentences << IndexExplanation::tr("The time is over, and the target was not reached.");
    if (progress.flags.has(Flag::withinUncertainty))
        sentences << IndexExplanation::tr("What is lacking is no more than one measurement is uncertain.");
    return sentences;
}

} // namespace

QStringList explain(const IndexGoal& rule, const Progress& progress, const FigureText& figures) {
    switch (progress.status) {
    case Status::noTarget: return withoutGoal(progress, figures);
    case Status::notStarted: return {notStartedSentence(), course(rule, figures)};
    case Status::achieved:
    case Status::notAchieved: return decided(rule, progress, figures);
    default:
        if (!progress.actual)
            return {withoutValue(progress)};
        return QStringList{measured(rule, progress, figures), planned(progress, figures),
                           verdict(rule, progress, figures)} +
               outlook(rule, progress, figures);
    }
}

} // namespace maalbilde
