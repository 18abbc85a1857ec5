#pragma once

#include "ui/charts/data/chart_form.h"

#include <QString>
#include <optional>
#include <vector>

namespace maalbilde {

/// One number that a chart draws, for programs.
struct ChartValue {
    QString series; ///< a place by its name, or `total`, `plan`, `goal`, `outlook low` …: in no language
    QString at;     ///< the year or quarter as the chart names it; of a line the quarters since the beginning
    std::optional<double> value;
    QString state; ///< `number`, `partly`, `missing`, `not applicable`, `not due`

    friend bool operator==(const ChartValue&, const ChartValue&) = default;
};

/// Everything that a chart draws, in the order in which it is read.
std::vector<ChartValue> valuesOf(const ChartData& chart);

/// Values as CSV (RFC 4180) with the header `series,at,value,state`: `.` decimals, an empty value where there
/// is no number.
QString csvOf(const std::vector<ChartValue>& values);

} // namespace maalbilde
