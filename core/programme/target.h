#pragma once

#include "core/programme/bilingual_text.h"
#include "core/values/calendar.h"
#include "core/values/quantity.h"
#include "core/values/quarter.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace maalbilde {

/// At least `goal` in all by the end; figures ≥ 0. A goal ≤ 0 means that no target is set (method.md A).
struct CumulativeMinimum {
    Quantity goal;

    friend bool operator==(const CumulativeMinimum&, const CumulativeMinimum&) = default;
};

/// Between `low` and `high` every calendar year; `low` is the minimum, `high` the upper ambition. A `low` ≤ 0
/// means that no target is set (method.md C).
struct AnnualRange {
    Quantity low;
    Quantity high;

    friend bool operator==(const AnnualRange&, const AnnualRange&) = default;
};

/// The level that a net change is counted from.
struct Baseline {
    Quantity value;
    Date date;
    std::string source;

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

/// A net change of `goal` or more at the end; may be 0 or negative (method.md B).
struct NetCumulative {
    Quantity goal;
    std::optional<Baseline> baseline;

    friend bool operator==(const NetCumulative&, const NetCumulative&) = default;
};

/// An index from 0 to 100 that is to rise from `baseline` to `goal`, or to hold where the goal is no higher
/// than the baseline. Without either no target is set (method.md D).
struct IndexGoal {
    std::optional<Quantity> baseline;
    std::optional<Quantity> goal;
    Quantity uncertainty = Quantity::of(2); ///< of one measurement, in index points
    std::optional<Date> baselineDate;       ///< when the baseline was measured; only with a baseline
    std::string baselineSource = {};        ///< where it comes from; only with a baseline

    friend bool operator==(const IndexGoal&, const IndexGoal&) = default;
};

/// The kind of a target and its numbers. A closed set: a new question about targets is one function that
/// answers for all.
using Rule = std::variant<CumulativeMinimum, AnnualRange, NetCumulative, IndexGoal>;

/// The rule's name in programme definitions and results: `cumulativeMinimum`, `annualRange`, …
const char* ruleKind(const Rule& rule);

/// By the end of `quarter`, `share` (0–1) of the goal is to be reached.
struct Milestone {
    Quarter quarter;
    double share = 0;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// What was promised: its exact wording, how it is judged, and by which indicator.
struct Target {
    std::string id;
    BilingualText name;
    BilingualText wording;
    std::string indicator; ///< the lead indicator, which alone decides the status
    Rule rule;
    std::vector<Milestone> milestones; ///< in order of time; shares never fall
    std::map<std::string, double>
        shares; ///< by municipality id: for every municipality or none; at most 1 in all
    std::vector<std::string> supporting; ///< indicators shown beside it, never averaged into it
    /// The indicator that holds the official series of what a target counts, for comparison; empty if none.
    /// Both are sums.
    std::string official = {};
    std::string owner;

    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace maalbilde
