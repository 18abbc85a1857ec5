#include "ui/text/meanings.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class MeaningWords {
    Q_DECLARE_TR_FUNCTIONS(MeaningWords)
};

} // namespace

QString statusMeaning(Status status) {
    switch (status) {
    case Status::onTrack:
        return MeaningWords::tr("The result is on the plan, above it, or within usual variation.");
    case Status::atRisk:
        return MeaningWords::tr("The result is below the plan, or the pace is too low to reach the goal.");
    case Status::behind:
        return MeaningWords::tr("The result is so far below the plan that it is not by chance.");
    case Status::achieved:
        return MeaningWords::tr("The goal is reached. A minimum once reached stays reached.");
    case Status::partlyAchieved:
        return MeaningWords::tr("The programme has ended. Some years reached the goal, others did not.");
    case Status::notAchieved:
        return MeaningWords::tr("The period has ended, all figures are in, and the goal was not reached.");
    case Status::noData:
        return MeaningWords::tr("Too few of the figures that are due have been reported to say anything.");
    case Status::noTarget:
        return MeaningWords::tr("The target has no number. The board's own assessment stands.");
    case Status::notStarted: return MeaningWords::tr("No quarter has closed yet.");
    }
    return {};
}

QString flagMeaning(Flag flag) {
    switch (flag) {
    case Flag::incomplete:
        return MeaningWords::tr("Some figures that are due are missing. A result is expected only of the "
                                "quarters and places that have reported.");
    case Flag::aboveTarget:
        return MeaningWords::tr("The result is at or above the goal now, but it only counts at the end: it "
                                "must be held.");
    case Flag::aboveRange:
        return MeaningWords::tr("There are more than the upper ambition of the year. That is good, not a "
                                "deviation.");
    case Flag::stale:
        return MeaningWords::tr("The measurements are more than four quarters old and do not count any more. "
                                "Measure again.");
    case Flag::withinUncertainty:
        return MeaningWords::tr("The goal was not reached, but what is missing is less than the uncertainty "
                                "of the measurement.");
    case Flag::earlierYearMissed:
        return MeaningWords::tr("A year before this one did not reach its goal. That cannot be made up for.");
    case Flag::awaitingFigures:
        return MeaningWords::tr(
            "The period has ended, but figures are missing. Nothing is settled until they "
            "are in.");
    }
    return {};
}

} // namespace maalbilde
