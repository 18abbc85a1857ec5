#pragma once

#include "ui/charts/data/axis_scale.h"
#include "ui/charts/data/chart_form.h"
#include "ui/charts/data/time_axis.h"
#include "ui/charts/drawing.h"
#include "ui/charts/theme.h"

#include <QLocale>
#include <QPen>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace maalbilde {

/// Bars of one look, one at each x = 0, 1, …, stacked on the sets before it; 0 where there is none.
struct PlotBars {
    std::vector<double> heights;
    QBrush fill;
    QPen outline;

    friend bool operator==(const PlotBars&, const PlotBars&) = default;
};

/// An unbroken line.
struct PlotLine {
    ChartLine points;
    QPen pen;

    friend bool operator==(const PlotLine&, const PlotLine&) = default;
};

/// The area between two lines.
struct PlotArea {
    ChartLine low;
    ChartLine high;
    QColor fill;

    friend bool operator==(const PlotArea&, const PlotArea&) = default;
};

/// What Qt Charts draws: bars, areas and lines within two ranges, without a word.
struct PlotPanel {
    QRectF box; ///< where the two ranges lie in the view
    double xLow = 0;
    double xHigh = 1;
    AxisScale axis;
    double barWidth = 0.5; ///< in x
    std::vector<PlotBars> bars;
    std::vector<PlotArea> areas;
    std::vector<PlotLine> lines;

    [[nodiscard]] QPointF at(double x, double y) const;

    friend bool operator==(const PlotPanel&, const PlotPanel&) = default;
};

/// A value that can be pointed at.
struct ReadMark {
    QRectF box;
    QString reading;

    friend bool operator==(const ReadMark&, const ReadMark&) = default;
};

/// A chart laid out for a theme and a size.
struct ChartPicture {
    Drawing background; ///< below the plots: grid, bands and gaps
    std::vector<PlotPanel> panels;
    Drawing foreground;          ///< above them: every label, and marks that are no bar or line
    std::vector<ReadMark> marks; ///< in reading order

    friend bool operator==(const ChartPicture&, const ChartPicture&) = default;
};

/// Lays a chart out within a size, for one theme; the locale writes the ticks. Nothing lies outside, no text
/// on another. Nothing is drawn in a size too small to read anything.
ChartPicture layOut(const ChartData& data, const Theme& theme, QSizeF size, const QLocale& locale,
                    bool headingShown = true);

/// What is painted, in lines, for tests.
QString dump(const ChartPicture& picture);

} // namespace maalbilde
