#pragma once

#include "ui/charts/data/axis_scale.h"
#include "ui/charts/data/chart_heading.h"
#include "ui/charts/data/time_axis.h"
#include "ui/snapshot/target_snapshot.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// A quarter's end on the line of what is reached, to be read out.
struct CumulativeMark {
    ChartPoint at;
    QString name;      ///< `2. kv. 2017`
    QString label;     ///< `44`
    QString planLabel; ///< `50`; empty without a goal
    QString reading;   ///< `2. kvartal 2017: 44 arbeidsplasser, plan 50`

    friend bool operator==(const CumulativeMark&, const CumulativeMark&) = default;
};

/// A quarter in which figures are missing.
struct GapMark {
    double from = 0; ///< x of its beginning and end
    double to = 0;
    bool whole = false; ///< nothing is reported: the line is broken
    QString label;      ///< `mangler`, `Våler mangler`

    friend bool operator==(const GapMark&, const GapMark&) = default;
};

/// A goal in force for a while: drawn solid if it is the present one, else as a dashed step.
struct GoalStep {
    double from = 0;
    double to = 0;
    double value = 0;
    bool earlier = false;
    QString label; ///< `mål 100`; of an earlier one with date and reason of the change

    friend bool operator==(const GoalStep&, const GoalStep&) = default;
};

/// Where we end at the present pace: straight lines from what is reached now to the end.
struct OutlookFan {
    ChartLine low; ///< to the 10 % point
    ChartLine median;
    ChartLine high; ///< to the 90 % point
    QString label;  ///< `71–111`

    friend bool operator==(const OutlookFan&, const OutlookFan&) = default;
};

/// What is reached so far, over time, against plan and goal.
struct CumulativeChart {
    ChartHeading heading;
    AxisScale axis;
    TimeAxis time;
    std::vector<ChartLine> actual; ///< steps in unbroken runs: a quarter without any figure is a gap
    std::vector<CumulativeMark> marks;
    std::vector<GapMark> gaps;
    ChartLine plan;              ///< empty without a goal
    std::vector<GoalStep> goals; ///< earlier ones first, the present one last
    std::optional<OutlookFan> outlook;

    friend bool operator==(const CumulativeChart&, const CumulativeChart&) = default;
};

/// Requires a cumulative minimum or a net figure.
CumulativeChart cumulativeChart(const TargetSnapshot& target);

} // namespace maalbilde
