#pragma once

#include "ui/charts/data/chart_form.h"

#include <QString>

namespace maalbilde {

/// Everything that a chart draws as lines of text, for golden tests and for finding out what is wrong with a
/// picture. Not for users, and in no language.
QString dump(const ColumnChart& chart);
QString dump(const SmallMultiplesChart& chart);
QString dump(const CumulativeChart& chart);
QString dump(const LevelChart& chart);
QString dump(const UnitSquaresChart& chart);
QString dump(const ChartData& chart);

} // namespace maalbilde
