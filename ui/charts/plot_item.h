#pragma once

#include "ui/charts/chart_picture.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <vector>

namespace maalbilde {

/// One panel as Qt Charts draws it: bars, areas and lines on two axes that are not seen; no animation.
/// Updated in place.
class PlotItem {
public:
    explicit PlotItem(QGraphicsScene& scene);

    void show(const PlotPanel& panel, QSizeF size);

private:
    void showBars(const PlotPanel& panel);
    void showAreas(const std::vector<PlotArea>& areas);
    void showLines(const std::vector<PlotLine>& lines);
    QLineSeries* addLine();
    void attach(QAbstractSeries& series);

    QChart m_chart;
    QValueAxis* m_x;
    QValueAxis* m_y;
    QStackedBarSeries* m_bars = nullptr;
    std::vector<QAreaSeries*> m_areas;
    std::vector<QLineSeries*> m_lines;
};

} // namespace maalbilde
