#include "ui/text/verdict_sentences.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString onTrackSentence(const AgainstPlan& verdict, const FigureText& figures) {
    const int compared = figures.compare(verdict.actual, verdict.expected);
    if (compared > 0)
        return VerdictWords::tr("That is ahead of the plan.");
    if (compared == 0)
        return VerdictWords::tr("That is on plan.");
    if (verdict.expected - verdict.actual < 1)
        return VerdictWords::tr("That is as good as on plan.");
    return VerdictWords::tr("That is within ordinary variation.");
}

} // namespace

QString bandSentence(const AgainstPlan& verdict, const FigureText& figures) {
    switch (verdict.status) {
    case Status::onTrack: return onTrackSentence(verdict, figures);
    case Status::atRisk:
        if (verdict.reason == Reason::pace)
            return onTrackSentence(verdict, figures) + QLatin1Char(' ') +
                   VerdictWords::tr("But at this pace the target will hardly be reached.");
        return VerdictWords::tr("That is further behind the plan than ordinary variation explains.");
    case Status::behind: return VerdictWords::tr("That is clearly behind the plan.");
    default: return {};
    }
}

QString receivedSentence(int reported, int due, Status status, Language language) {
    if (reported == due)
        return {};
    const QString have = numberText(reported, 0, language);
    const QString need = numberText(due, 0, language);
    if (reported == 0)
        return VerdictWords::tr("No figures have been received (0 of %1).").arg(need);
    if (status == Status::noData)
        return VerdictWords::tr("Only %1 of %2 figures have been received, too few for a status.")
            .arg(have, need);
    const bool heldAgainstPlan =
        status == Status::onTrack || status == Status::atRisk || status == Status::behind;
    return heldAgainstPlan
               ? VerdictWords::tr("%1 of %2 figures have been received; the plan counts the same ones.")
                     .arg(have, need)
               : VerdictWords::tr("%1 of %2 figures have been received.").arg(have, need);
}

QString awaitingSentence(const Progress& progress, Language language) {
    if (!progress.flags.has(Flag::awaitingFigures))
        return {};
    const int missing = progress.due - progress.reported;
    return VerdictWords::tr("The time is over, but the verdict awaits %1 missing figures.", nullptr, missing)
        .arg(numberText(missing, 0, language));
}

QString notStartedSentence() {
    return VerdictWords::tr("No quarter of the programme has closed yet.");
}

} // namespace maalbilde
