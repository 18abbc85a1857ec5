#include "ui/charts/plot_item.h"

#include <QGraphicsScene>
#include <QMargins>

namespace maalbilde {

namespace {

QList<QPointF> pointsOf(const ChartLine& line) {
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(line.size()));
    for (const ChartPoint& point : line)
        points.append({point.x, point.y});
    return points;
}

} // namespace

PlotItem::PlotItem(QGraphicsScene& scene) : m_x(new QValueAxis(&m_chart)), m_y(new QValueAxis(&m_chart)) {
    m_chart.setAnimationOptions(QChart::NoAnimation);
    m_chart.setBackgroundVisible(false);
    m_chart.setMargins(QMargins());
    m_chart.legend()->hide();
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_chart.addAxis(m_x, Qt::AlignBottom);
    m_chart.addAxis(m_y, Qt::AlignLeft);
    scene.addItem(&m_chart);
}

void PlotItem::show(const PlotPanel& panel, QSizeF size) {
    m_chart.setGeometry(QRectF(QPointF(), size));
    m_chart.setPlotArea(panel.box);
    m_x->setRange(panel.xLow, panel.xHigh);
    m_y->setRange(panel.axis.low, panel.axis.high);
    showBars(panel);
    showAreas(panel.areas);
    showLines(panel.lines);
}

void PlotItem::showBars(const PlotPanel& panel) {
    if (m_bars == nullptr) {
        if (panel.bars.empty())
            return;
        m_bars = new QStackedBarSeries(&m_chart);
        attach(*m_bars);
    }
    m_bars->setBarWidth(panel.barWidth);
    while (m_bars->count() > static_cast<int>(panel.bars.size()))
        m_bars->remove(m_bars->barSets().constLast());
    while (m_bars->count() < static_cast<int>(panel.bars.size()))
        m_bars->append(new QBarSet(QString()));
    for (std::size_t i = 0; i < panel.bars.size(); ++i) {
        QBarSet& set = *m_bars->barSets().at(static_cast<qsizetype>(i));
        const PlotBars& bars = panel.bars[i];
        if (set.count() > static_cast<int>(bars.heights.size()))
            set.remove(static_cast<int>(bars.heights.size()),
                       set.count() - static_cast<int>(bars.heights.size()));
        for (std::size_t x = 0; x < bars.heights.size(); ++x) {
            const auto index = static_cast<int>(x);
            if (index < set.count())
                set.replace(index, bars.heights[x]);
            else
                set.append(bars.heights[x]);
        }
        set.setBrush(bars.fill);
        set.setPen(bars.outline);
    }
}

void PlotItem::showAreas(const std::vector<PlotArea>& areas) {
    while (m_areas.size() > areas.size()) {
        m_chart.removeSeries(m_areas.back());
        delete m_areas.back();
        m_areas.pop_back();
    }
    while (m_areas.size() < areas.size()) {
        auto* area = new QAreaSeries;
        area->setUpperSeries(new QLineSeries(area));
        area->setLowerSeries(new QLineSeries(area));
        attach(*area);
        m_areas.push_back(area);
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        m_areas[i]->upperSeries()->replace(pointsOf(areas[i].high));
        m_areas[i]->lowerSeries()->replace(pointsOf(areas[i].low));
        m_areas[i]->setBrush(areas[i].fill);
        m_areas[i]->setPen(Qt::NoPen);
    }
}

void PlotItem::showLines(const std::vector<PlotLine>& lines) {
    while (m_lines.size() > lines.size()) {
        m_chart.removeSeries(m_lines.back());
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < lines.size())
        m_lines.push_back(addLine());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_lines[i]->replace(pointsOf(lines[i].points));
        m_lines[i]->setPen(lines[i].pen);
    }
}

QLineSeries* PlotItem::addLine() {
    auto* line = new QLineSeries;
    attach(*line);
    return line;
}

void PlotItem::attach(QAbstractSeries& series) {
    m_chart.addSeries(&series);
    series.attachAxis(m_x);
    series.attachAxis(m_y);
}

} // namespace maalbilde
