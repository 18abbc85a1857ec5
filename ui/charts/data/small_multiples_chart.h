#pragma once

#include "ui/charts/data/column_chart.h"

namespace maalbilde {

/// One municipality's years.
struct ColumnPanel {
    QString title;
    int mark = 0;
    bool chosen = false;         ///< the place that the window is set to
    std::vector<Column> columns; ///< each with one part

    friend bool operator==(const ColumnPanel&, const ColumnPanel&) = default;
};

/// The years of each municipality side by side, all on the same scale.
struct SmallMultiplesChart {
    ChartHeading heading;
    AxisScale axis;
    std::vector<ColumnPanel> panels;
    QString notShown; ///< `og 349 andre`, where there are more than eight; empty otherwise

    friend bool operator==(const SmallMultiplesChart&, const SmallMultiplesChart&) = default;
};

/// Requires a target that is summed.
SmallMultiplesChart smallMultiplesChart(const TargetSnapshot& target);

} // namespace maalbilde
