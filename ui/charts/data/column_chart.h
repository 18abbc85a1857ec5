#pragma once

#include "ui/charts/data/axis_scale.h"
#include "ui/charts/data/chart_heading.h"
#include "ui/charts/data/place_groups.h"
#include "ui/snapshot/target_snapshot.h"

#include <QString>
#include <optional>
#include <vector>

namespace maalbilde {

/// What a part of a column has to say where it is no plain number.
enum class PartState {
    number,        ///< all figures are in
    partly,        ///< a number, but some figures are missing
    missing,       ///< figures are due and none is in
    notApplicable, ///< said so
    notDue,        ///< nothing has closed yet
};

/// Its name for readers of data and of dumps: `not applicable`.
QString codeOf(PartState state);

/// One place's part of a column, stacked on those before it: upwards from zero, or downwards if negative.
struct ColumnPart {
    int group = 0; ///< index into ColumnChart::groups
    PartState state = PartState::notDue;
    double from = 0; ///< where it begins and ends on the axis; equal where there is nothing to draw
    double to = 0;
    QString label;   ///< `15`; empty without a number
    QString reading; ///< what it says when read out: `Elverum 2016: 15 arbeidsplasser`

    friend bool operator==(const ColumnPart&, const ColumnPart&) = default;
};

/// A level that a column is held against: a marker, or a band from low to high.
struct ColumnPlan {
    double low = 0;
    double high = 0; ///< equal to low for a marker
    QString number;  ///< `33`, `2–3`
    QString label;   ///< `plan 33`, `2–3`

    [[nodiscard]] bool isBand() const { return high > low; }

    friend bool operator==(const ColumnPlan&, const ColumnPlan&) = default;
};

/// What the rest of a running year is expected to bring: hatched, beyond the parts.
struct ColumnOutlook {
    double from = 0;
    double to = 0;
    QString label; ///< `utsikt 19`

    friend bool operator==(const ColumnOutlook&, const ColumnOutlook&) = default;
};

/// What the official series says of a column: a mark beside the programme's own figures, never counted.
struct ColumnOfficial {
    double value = 0;
    QString number;  ///< `34`
    QString label;   ///< `offisielt 34`
    QString reading; ///< what it says when read out: `2016: offisielt 34 personer`

    friend bool operator==(const ColumnOfficial&, const ColumnOfficial&) = default;
};

enum class ColumnPhase { closed, running, notStarted };

/// A year, or a quarter.
struct Column {
    QString name;  ///< on its own, for tables and readings: `2016`, `1. kv. 2016`
    QString label; ///< on the axis: `2016`, `1. kv.`
    QString
        subLabel; ///< `hele året`, `1.–2. kvartal`, `ikke startet`; of a quarter the year, at its first one
    ColumnPhase phase = ColumnPhase::notStarted;
    std::vector<ColumnPart> parts; ///< one for each group, in order
    std::optional<double> total;   ///< the sum of the parts; absent where nothing is reported
    QString totalLabel;            ///< `30`, `14 hittil`; empty without a total
    bool netMarker = false;        ///< parts of both signs: the total is not where the stack ends
    std::optional<ColumnPlan> plan;
    std::optional<ColumnOutlook> outlook;
    std::optional<ColumnOfficial> official; ///< absent until the official figures of the column are all in
    QString missing; ///< `mangler`, `Våler mangler`, `3 mangler`, `ikke aktuelt`; empty where nothing does

    friend bool operator==(const Column&, const Column&) = default;
};

/// Columns stacked by place: years (the default of a target that is summed) or quarters.
struct ColumnChart {
    ChartHeading heading;
    AxisScale axis;
    std::vector<PlaceGroup> groups;
    std::vector<Column> columns;
    std::vector<QString> groupTotals; ///< of each group over all columns; empty where nothing is reported
    QString grandTotal;               ///< of all groups; empty where nothing is reported
    QString officialNote; ///< what the marks of the official series are; empty where there are none

    friend bool operator==(const ColumnChart&, const ColumnChart&) = default;
};

/// Every year of the programme, with its planned share or range and, while it runs, its outlook. Requires a
/// target that is summed.
ColumnChart yearlyChart(const TargetSnapshot& target);
/// The same with a part for every place, largest first: for a table, since no chart tells so many apart.
ColumnChart rankedYears(const TargetSnapshot& target);
/// Every quarter of the programme. Requires a target that is summed.
ColumnChart quarterlyChart(const TargetSnapshot& target);
/// The quarters of a supporting indicator that is summed.
ColumnChart quarterlyChart(const TargetSnapshot& target, const SupportingSnapshot& supporting);

} // namespace maalbilde
