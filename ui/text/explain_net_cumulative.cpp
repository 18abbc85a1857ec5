#include "ui/text/explain_rule.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/verdict_sentences.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class NetExplanation {
    Q_DECLARE_TR_FUNCTIONS(NetExplanation)
};

QString againstPlan(const Progress& progress, const FigureText& figures) {
    return NetExplanation::tr("The net result so far is %1 %2; the plan was %3.", nullptr,
                              figures.pluralCount(*progress.actual))
        .arg(figures.figure(*progress.actual), figures.unit(), figures.computed(*progress.expected));
}

QString againstGoal(double goal, const Progress& progress, const FigureText& figures) {
    return NetExplanation::tr("The net result is %1 %2; the target was %3.", nullptr,
                              figures.pluralCount(*progress.actual))
        .arg(figures.figure(*progress.actual), figures.unit(), figures.computed(goal));
}

/// A net figure that has passed its goal can still fall below it.
QStringList mustBeHeld(double goal, const Progress& progress, const FigureText& figures) {
    QStringList sentences{
        NetExplanation::tr("The target of %1 has been reached, but must be held to the end.")
            .arg(figures.computed(goal))};
    if (progress.reason == Reason::pace)
        sentences << NetExplanation::tr("At this pace it will hardly be held.");
    return sentences;
}

QStringList outlook(const NetCumulative& rule, const Progress& progress, const FigureText& figures) {
    if (!progress.outlook)
        return {noForecastSentence(progress.outlook.error(), rule)};
    const QString goal = figures.computed(rule.goal.toDouble());
    return {intervalSentence(*progress.outlook, figures),
            probabilitySentence(*progress.outlook, goal, figures.language())};
}

QStringList running(const NetCumulative& rule, const Progress& progress, const FigureText& figures) {
    QStringList sentences{againstPlan(progress, figures)};
    if (progress.flags.has(Flag::aboveTarget))
        sentences << mustBeHeld(rule.goal.toDouble(), progress, figures);
    else
        sentences << bandSentence({progress.status, progress.reason, *progress.actual, *progress.expected},
                                  figures);
    sentences << receivedSentence(progress.reported, progress.due, progress.status, figures.language());
    sentences << awaitingSentence(progress, figures.language());
    return sentences << outlook(rule, progress, figures);
}

QStringList decided(const NetCumulative& rule, const Progress& progress, const FigureText& figures) {
    return {againstGoal(rule.goal.toDouble(), progress, figures),
            progress.status == Status::achieved
                ? NetExplanation::tr("The time is over, and the target has been reached.")
                : NetExplanation::tr("The time is over, and the target was not reached.")};
}

} // namespace

QStringList explain(const NetCumulative& rule, const Progress& progress, const FigureText& figures) {
    switch (progress.status) {
    case Status::notStarted:
        return {notStartedSentence(), NetExplanation::tr("The target is a net change of %1 %2.", nullptr,
                                                         figures.pluralCount(rule.goal.toDouble()))
                                          .arg(figures.computed(rule.goal.toDouble()), figures.unit())};
    case Status::achieved:
    case Status::notAchieved: return decided(rule, progress, figures);
    default:
        if (!progress.expected)
            return {receivedSentence(progress.reported, progress.due, progress.status, figures.language()),
                    awaitingSentence(progress, figures.language())};
        return running(rule, progress, figures);
    }
}

} // namespace maalbilde
