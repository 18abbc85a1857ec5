#include "ui/text/explain_rule.h"
#include "ui/text/numbers.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/verdict_sentences.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class CumulativeExplanation {
    Q_DECLARE_TR_FUNCTIONS(CumulativeExplanation)
};

QString recorded(const Progress& progress, const FigureText& figures) {
    return CumulativeExplanation::tr("%1 %2 are recorded.", nullptr, figures.pluralCount(*progress.actual))
        .arg(figures.figure(*progress.actual), figures.unit());
}

QString recordedAgainstPlan(const Progress& progress, const FigureText& figures) {
    return CumulativeExplanation::tr("%1 %2 are recorded; the plan was %3.", nullptr,
                                     figures.pluralCount(*progress.actual))
        .arg(figures.figure(*progress.actual), figures.unit(), figures.computed(*progress.expected));
}

QString recordedAgainstGoal(double goal, const Progress& progress, const FigureText& figures) {
    return CumulativeExplanation::tr("%1 %2 are recorded; the target was %3.", nullptr,
                                     figures.pluralCount(*progress.actual))
        .arg(figures.figure(*progress.actual), figures.unit(), figures.computed(goal));
}

QString paceSentence(const Progress& progress, Language language) {
    if (!progress.requiredPace)
        return {};
    const double pace = roundedTo(*progress.requiredPace, 2);
    const QString times = numberText(pace, 2, language);
    if (pace > 1)
        return CumulativeExplanation::tr("The rest must go %1 times as fast as planned.").arg(times);
    if (pace < 1)
        return CumulativeExplanation::tr("It is enough that the rest goes %1 times as fast as planned.")
            .arg(times);
    return CumulativeExplanation::tr("The rest must go as fast as planned.");
}

QStringList outlook(const Rule& rule, double goal, const Progress& progress, const FigureText& figures) {
    if (!progress.outlook)
        return {noForecastSentence(progress.outlook.error(), rule)};
    const bool reached = progress.status == Status::achieved;
    return {intervalSentence(*progress.outlook, figures),
            reached ? QString()
                    : probabilitySentence(*progress.outlook, figures.computed(goal), figures.language())};
}

QString received(const Progress& progress, const FigureText& figures) {
    return receivedSentence(progress.reported, progress.due, progress.status, figures.language());
}

/// Still running, or waiting for its last figures: held against the plan.
QStringList running(const CumulativeMinimum& rule, const Progress& progress, const FigureText& figures) {
    QStringList sentences{recordedAgainstPlan(progress, figures)};
    sentences << bandSentence({progress.status, progress.reason, *progress.actual, *progress.expected},
                              figures);
    sentences << received(progress, figures) << awaitingSentence(progress, figures.language());
    sentences << outlook(rule, rule.goal.toDouble(), progress, figures);
    return sentences << paceSentence(progress, figures.language());
}

QStringList decided(const CumulativeMinimum& rule, const Progress& progress, const FigureText& figures) {
    const double goal = rule.goal.toDouble();
    QStringList sentences{recordedAgainstGoal(goal, progress, figures)};
    if (progress.status == Status::notAchieved)
        return sentences << CumulativeExplanation::tr(
                                "The time is over, and %1 are lacking. The target was not reached.", nullptr,
                                figures.pluralCount(goal - *progress.actual))
                                .arg(figures.computed(goal - *progress.actual));
    sentences << CumulativeExplanation::tr("The target has been reached.") << received(progress, figures);
    const bool ended = !progress.outlook && progress.outlook.error() == NoForecast::nothingLeft;
    return ended ? sentences : sentences << outlook(rule, goal, progress, figures);
}

} // namespace

QStringList explain(const CumulativeMinimum& rule, const Progress& progress, const FigureText& figures) {
    switch (progress.status) {
    case Status::noTarget:
        return {recorded(progress, figures),
                CumulativeExplanation::tr("No target is set for it, so it has no status.")};
    case Status::notStarted:
        return {notStartedSentence(), CumulativeExplanation::tr("The target is %1 %2.", nullptr,
                                                                figures.pluralCount(rule.goal.toDouble()))
                                          .arg(figures.computed(rule.goal.toDouble()), figures.unit())};
    case Status::achieved:
    case Status::notAchieved: return decided(rule, progress, figures);
    default:
        if (!progress.expected)
            return {received(progress, figures), awaitingSentence(progress, figures.language())};
        return running(rule, progress, figures);
    }
}

} // namespace maalbilde
