#pragma once

#include "ui/charts/chart_picture.h"

#include <QLocale>

namespace maalbilde {

/// What every layout starts from: where, in which theme and locale. The area shrinks as things take their
/// place at its edges.
struct Frame {
    const Theme& theme;
    const QLocale& locale;
    QRectF area;
    bool headingShown = true;
};

/// The height of a line of text.
double lineHeight(const Theme& theme, TextSize size);

/// Title and message at the top of the area.
void takeHeading(Drawing& drawing, const ChartHeading& heading, Frame& frame);

/// A swatch and the name of each place below them, on as many lines as it takes; nothing for one place alone.
void takeLegend(Drawing& drawing, const std::vector<PlaceGroup>& groups, Frame& frame);

/// A note at the bottom, such as `og 349 andre`; nothing without one.
void takeNote(Drawing& drawing, const QString& note, Frame& frame);

/// The swatch of a place.
void drawSwatch(Drawing& drawing, QRectF box, int mark, const Theme& theme);

/// Where values stand: a panel with room for its ticks at the left, for what stands below and above it, and
/// at the right.
struct PanelEdges {
    double above = 0;
    double below = 0;
    double right = 0;
    bool ticks = true; ///< shown at the left
};

/// The width of the widest tick.
double tickWidth(const AxisScale& axis, const Frame& frame);

/// A panel within a box, with its grid, its ticks and its zero line.
PlotPanel panelWithin(ChartPicture& picture, const QRectF& box, const AxisScale& axis,
                      const PanelEdges& edges, const Frame& frame);

/// The unit above the ticks of a panel.
void drawUnit(Drawing& drawing, const PlotPanel& panel, const QString& unit, const Frame& frame);

/// Boxes for `count` panels of equal size, row by row: as few rows as their least size allows, and narrower
/// panels where it allows none.
std::vector<QRectF> gridOf(const QRectF& area, int count, QSizeF least, double gap);

} // namespace maalbilde
