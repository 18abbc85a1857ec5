#include "core/evaluation/forecast.h"
#include "core/evaluation/status.h"
#include "core/values/contract.h"

namespace maalbilde {

namespace {

/// After a switch that answers for every enumerator.
const char* noSuchValue() {
    require(false, "an enumeration holds one of its values");
    return "";
}

} // namespace

const char* nameOf(Status status) {
    switch (status) {
    case Status::onTrack: return "onTrack";
    case Status::atRisk: return "atRisk";
    case Status::behind: return "behind";
    case Status::achieved: return "achieved";
    case Status::partlyAchieved: return "partlyAchieved";
    case Status::notAchieved: return "notAchieved";
    case Status::noData: return "noData";
    case Status::noTarget: return "noTarget";
    case Status::notStarted: return "notStarted";
    }
    return noSuchValue();
}

const char* nameOf(Reason reason) {
    return reason == Reason::gap ? "gap" : "pace";
}

const char* nameOf(Flag flag) {
    switch (flag) {
    case Flag::incomplete: return "incomplete";
    case Flag::aboveTarget: return "aboveTarget";
    case Flag::aboveRange: return "aboveRange";
    case Flag::stale: return "stale";
    case Flag::withinUncertainty: return "withinUncertainty";
    case Flag::earlierYearMissed: return "earlierYearMissed";
    case Flag::awaitingFigures: return "awaitingFigures";
    }
    return noSuchValue();
}

const char* nameOf(NoForecast reason) {
    switch (reason) {
    case NoForecast::noTarget: return "noTarget";
    case NoForecast::notStarted: return "notStarted";
    case NoForecast::tooFewQuarters: return "tooFewQuarters";
    case NoForecast::lowCoverage: return "lowCoverage";
    case NoForecast::noEvents: return "noEvents";
    case NoForecast::allEqual: return "allEqual";
    case NoForecast::nothingLeft: return "nothingLeft";
    case NoForecast::noValue: return "noValue";
    }
    return noSuchValue();
}

} // namespace maalbilde
