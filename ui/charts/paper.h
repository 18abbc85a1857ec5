#pragma once

#include "ui/charts/bullet_view.h"
#include "ui/charts/data/chart_form.h"
#include "ui/charts/drawing.h"

#include <QLocale>
#include <QPainter>
#include <QPointF>
#include <QSizeF>

namespace maalbilde {

/// How a chart looks on paper and in a picture: light, without transparency and pattern brushes, laid out for
/// its size, with no text below the smallest.
struct PaperStyle {
    double smallestText = 8; ///< pt; every other size and width of a line follows from it
    bool grey = false;       ///< told apart without colours

    [[nodiscard]] Theme theme() const;

    /// pt in one unit of a drawing for paper.
    [[nodiscard]] double unit() const;

    friend bool operator==(const PaperStyle&, const PaperStyle&) = default;
};

// Drawings for paper, laid out for a size in pt. They need fonts (a QGuiApplication, offscreen will do) but
// no widget. To bring one onto paper:
//
//     const PaperStyle style;
//     const Drawing chart = chartOnPaper(chartOf(target, ChartForm::yearly), style, {454, 227}, locale);
//     paintOnPaper(painter, chart, style, {x, y}, writer.resolution() / 72.0); // x, y in the painter's units

/// Any form of chart. Nothing in a size too small to read anything. Its heading may be left out where the
/// page says the same.
Drawing chartOnPaper(const ChartData& chart, const PaperStyle& style, QSizeF points, const QLocale& locale,
                     bool headingShown = true);

/// The small chart of a card.
Drawing cardChartOnPaper(const ChartData& chart, const PaperStyle& style, QSizeF points);

/// A bullet graph; `bulletHeight` pt high.
Drawing bulletOnPaper(const BulletSnapshot& bullet, const BulletLabels& labels, const PaperStyle& style,
                      double width);
double bulletHeight(const PaperStyle& style);

/// Paints a drawing for paper with its upper left corner at a point; `unitsPerPoint` are those of the
/// painter: 1 where it counts pt, resolution / 72 on a QPdfWriter.
void paintOnPaper(QPainter& painter, const Drawing& drawing, const PaperStyle& style, QPointF at,
                  double unitsPerPoint);

} // namespace maalbilde
