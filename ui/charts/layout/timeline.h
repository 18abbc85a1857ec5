#pragma once

#include "ui/charts/data/cumulative_chart.h"
#include "ui/charts/layout/frame.h"

namespace maalbilde {

/// Sets the x range of a panel and draws its years below it, with a thin line where each begins.
void drawYears(ChartPicture& picture, PlotPanel& panel, const TimeAxis& time, const Frame& frame);

/// The width of the longest label at the right end of a line.
double labelWidth(const QStringList& labels, const Theme& theme);

/// Goals as lines: the present one solid and labelled at its end, earlier ones dashed and labelled above.
void drawGoals(ChartPicture& picture, PlotPanel& panel, const std::vector<GoalStep>& goals,
               const Frame& frame);

/// A label at the right of a panel, at a height of its axis, moved down or up to where it is free.
void labelEnd(Drawing& drawing, const PlotPanel& panel, double value, const QString& label,
              const QColor& colour, const Frame& frame);

/// Quarters in which figures are missing: a strip with a word on it.
void drawGaps(ChartPicture& picture, const PlotPanel& panel, const std::vector<GapMark>& gaps,
              const Frame& frame);

} // namespace maalbilde
