#pragma once

#include "core/programme/plan.h"
#include "core/programme/target.h"
#include "core/values/figure.h"

#include <string>
#include <vector>

namespace maalbilde {

/// The figures of one place and its weight in the plan.
struct PlaceEvidence {
    std::string place;
    double weight = 0; ///< w_m; all weights add up to 1
    FigureSeries figures;
};

/// All that a verdict on one target at one quarter may look at (method.md, Definitions).
struct Evidence {
    QuarterRange period;
    int closedQuarters = 0; ///< k, 0…N; figures of later quarters are there but never looked at
    Rule rule;
    double goalShare =
        1; ///< the part of the goal that these places answer for: 1, or one municipality's share
    Plan plan;
    std::vector<PlaceEvidence> places; ///< at least one
};

} // namespace maalbilde
