#pragma once

#include "ui/charts/data/chart_form.h"
#include "ui/charts/drawing.h"
#include "ui/charts/theme.h"

namespace maalbilde {

/// The small chart of a card: no ticks, no values of parts. Columns per year have their totals, the year's
/// plan and the outlook; levels have their goal, what they started from, and their newest value. A chart of
/// another form is not drawn on cards.
Drawing drawCardChart(const ChartData& chart, const Theme& theme, QSizeF size);

/// What it says to those who cannot see it: the readings of its values.
QString readingsOf(const ChartData& chart);

} // namespace maalbilde
