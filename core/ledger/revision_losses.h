#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace maalbilde {

/// What a change of the programme does to a figure that stands. Of several, the first here is told.
enum class LossKind {
    indicatorRemoved,  ///< nothing counts it any more, as in the next three
    placeRemoved,      ///< its municipality leaves the programme
    outsidePeriod,     ///< its quarter does
    reportedElsewhere, ///< the region as a whole reports now, or the municipalities do
    addsOtherwise,     ///< it was part of a sum and becomes a level, or the other way
    otherUnit,         ///< it would be read as a count of something else
    tooPrecise,        ///< it has more decimals than are allowed now
    belowMinimum,
    aboveMaximum,
};

/// The figures of one indicator that would be lost in one way. They stay in the ledger all the same.
struct RevisionLoss {
    LossKind kind;
    std::string indicator;
    std::vector<std::string> places; ///< their ids, in the order of the programme
    Quarter first;                   ///< of the figures
    Quarter last;
    std::int64_t count = 0;

    friend bool operator==(const RevisionLoss&, const RevisionLoss&) = default;
};

/// What the figures that stand now (withdrawn ones do not) would lose if `to` took the place of `from`, in
/// the order of the indicators. Each figure is told once; what `from` does not count or allow was lost
/// earlier, and is not told again.
std::vector<RevisionLoss> revisionLosses(const Programme& from, const Programme& to, const Ledger& ledger);

/// Nothing where nothing is lost. Error: definitionLosesFigures; whoever accepts that does not ask.
Result<void> refuseLosses(const std::vector<RevisionLoss>& losses);

} // namespace maalbilde
