#pragma once

#include "ui/charts/data/axis_scale.h"
#include "ui/charts/data/chart_heading.h"
#include "ui/charts/data/cumulative_chart.h"
#include "ui/charts/data/time_axis.h"
#include "ui/snapshot/target_snapshot.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// A measurement.
struct LevelPoint {
    ChartPoint at;
    double low = 0; ///< ± its uncertainty; both equal to at.y where none is known
    double high = 0;
    QString name;    ///< `2. kv. 2017`
    QString label;   ///< `63`
    QString survey;  ///< `målt 15.05.2017, 412 svar`; empty where nothing is known of it
    QString reading; ///< `2. kvartal 2017: 63 (±2), målt 15.5.2017, 412 svar`

    friend bool operator==(const LevelPoint&, const LevelPoint&) = default;
};

/// One place's measurements: points joined by a thin line in unbroken runs.
struct LevelPanel {
    QString title;
    int mark = 0;
    bool chosen = false;
    std::vector<std::vector<LevelPoint>> runs;
    std::vector<GapMark> gaps; ///< quarters between measurements in which none is reported

    friend bool operator==(const LevelPanel&, const LevelPanel&) = default;
};

/// A level over time, a panel for each place, all on the same scale; never bars, never summed over time.
struct LevelChart {
    ChartHeading heading;
    AxisScale axis;
    TimeAxis time;
    std::vector<LevelPanel> panels;
    QString notShown; ///< `og 349 andre`; empty where all are shown
    std::optional<double> baseline;
    QString baselineLabel;
    std::vector<GoalStep> goals; ///< earlier ones first, the present one last; empty where none is set

    friend bool operator==(const LevelChart&, const LevelChart&) = default;
};

/// Requires an index target.
LevelChart levelChart(const TargetSnapshot& target);
/// A supporting indicator of levels. One of stocks (without an upper end) is added up over places: one panel.
LevelChart levelChart(const TargetSnapshot& target, const SupportingSnapshot& supporting);

} // namespace maalbilde
