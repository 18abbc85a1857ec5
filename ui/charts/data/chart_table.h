#pragma once

#include "ui/charts/data/chart_form.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace maalbilde {

/// What a chart says, for those who cannot see it and for spreadsheets. The first cell of each row is its
/// heading.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows; ///< each as long as the header

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

/// The numbers of a chart as a table; the catalogue of its language must be in force.
ChartTable tableOf(const ChartData& chart);

} // namespace maalbilde
