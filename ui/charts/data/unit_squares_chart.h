#pragma once

#include "ui/charts/data/chart_heading.h"
#include "ui/charts/data/column_chart.h"
#include "ui/snapshot/target_snapshot.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// One firm that came, or the place of one that is asked for.
struct UnitSquare {
    enum class Kind {
        counted,  ///< a firm
        minimum,  ///< still lacking to the year's minimum
        ambition, ///< between the minimum and the upper ambition
    } kind = Kind::counted;

    int group = 0;   ///< of a counted one: index into UnitSquaresChart::groups
    QString reading; ///< of a counted one: `Elverum, 3. kvartal 2016`

    friend bool operator==(const UnitSquare&, const UnitSquare&) = default;
};

/// The squares of a calendar year: counted ones in order of time, then what is asked for.
struct SquareYear {
    QString label;
    QString subLabel;
    ColumnPhase phase = ColumnPhase::notStarted;
    std::vector<UnitSquare> squares;
    QString countLabel; ///< `3 nådd ★`, `1 hittil`; empty where nothing is reported
    QString notShown;   ///< `og 13 til`, where there are too many to draw; empty otherwise
    QString missing;    ///< as in Column

    friend bool operator==(const SquareYear&, const SquareYear&) = default;
};

/// An annual range over time: one square for each firm.
struct UnitSquaresChart {
    ChartHeading heading;
    std::vector<PlaceGroup> groups;
    std::vector<SquareYear> years;

    friend bool operator==(const UnitSquaresChart&, const UnitSquaresChart&) = default;
};

/// Requires an annual target.
UnitSquaresChart unitSquaresChart(const TargetSnapshot& target);

} // namespace maalbilde
