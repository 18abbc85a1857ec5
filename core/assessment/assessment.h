#pragma once

#include "core/evaluation/progress.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"

#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

class FigureGrid;

/// One place's part in a target.
struct PlaceAssessment {
    std::string place;
    std::optional<double>
        actual; ///< contribution so far; of an index the place's own latest value, absent if none
    std::optional<int> percent;       ///< of the total
    std::optional<Progress> progress; ///< of its own, only where the target has shares (never for an index)
};

/// Figures of an indicator that is shown beside a target and never averaged into it.
struct SupportingAssessment {
    std::string indicator;
    std::optional<double> actual;  ///< summed over places and quarters so far, or the latest level of all
                                   ///< places together; absent if nothing is reported
    std::optional<Quarter> latest; ///< the newest quarter with a figure
    int reported = 0;
    int due = 0;
};

/// Everything that is said about one target at one quarter.
struct TargetAssessment {
    std::string target;
    Progress progress;
    std::vector<PlaceAssessment> places;
    std::optional<double> unallocated; ///< the part of the goal that no share covers; absent without shares
    std::vector<SupportingAssessment> supporting;
};

/// Every target and place of a programme at one quarter: programme + ledger + quarter, computed.
struct Assessment {
    Quarter asOf;                          ///< the programme's last quarter if a later one was asked for
    int closedQuarters = 0;                ///< of the programme, 0…N
    std::vector<TargetAssessment> targets; ///< in the programme's order
};

/// Assesses the programme at the end of `asOf`, by what was known at `knownAt` (all, if absent).
Assessment assess(const Programme& programme, const Ledger& ledger, Quarter asOf,
                  std::optional<Timestamp> knownAt = std::nullopt);
/// The same by figures that have been gathered already. Requires the programme that they were gathered for.
Assessment assess(const Programme& programme, const FigureGrid& grid, Quarter asOf);

/// A cell that a programme expects to be filled in.
struct DueCell {
    std::string indicator;
    std::string place;
    Quarter quarter;
};

/// The cells up to `asOf` that hold neither a figure nor *not applicable*, by indicator, place and quarter.
std::vector<DueCell> missingCells(const Programme& programme, const Ledger& ledger, Quarter asOf);
/// The same by figures that have been gathered already. Requires the programme that they were gathered for.
std::vector<DueCell> missingCells(const Programme& programme, const FigureGrid& grid, Quarter asOf);

} // namespace maalbilde
