#include "ui/charts/plot_drawing.h"

#include "ui/charts/clipping.h"

#include <algorithm>

namespace maalbilde {

namespace {

QPolygonF pointsOn(const PlotPanel& panel, const ChartLine& line) {
    QPolygonF points;
    for (const ChartPoint& point : line)
        points << panel.at(point.x, point.y);
    return points;
}

/// One set after the other, upwards from zero, or downwards if negative.
class BarStack {
public:
    explicit BarStack(const PlotPanel& panel) : m_panel(panel) {}

    void stand(Drawing& drawing, const PlotBars& bars) {
        m_ends.resize(std::max(m_ends.size(), bars.heights.size()));
        for (std::size_t i = 0; i < bars.heights.size(); ++i) {
            const double height = bars.heights[i];
            double& end = height < 0 ? m_ends[i].below : m_ends[i].above;
            const QRectF bar = boxOf(static_cast<double>(i), end, end + height);
            end += height;
            if (height != 0)
                drawing.append(DrawnItem{.kind = DrawnItem::Kind::area,
                                         .box = bar.intersected(m_panel.box),
                                         .fill = bars.fill,
                                         .colour = bars.outline.color(),
                                         .width = bars.outline.widthF(),
                                         .style = bars.outline.style()});
        }
    }

private:
    struct Ends {
        double above = 0;
        double below = 0;
    };

    [[nodiscard]] QRectF boxOf(double x, double from, double to) const {
        const double half = m_panel.barWidth / 2;
        return QRectF(m_panel.at(x - half, from), m_panel.at(x + half, to)).normalized();
    }

    const PlotPanel& m_panel;
    std::vector<Ends> m_ends;
};

QPolygonF outlineOf(const PlotPanel& panel, const PlotArea& area) {
    const QPolygonF low = pointsOn(panel, area.low);
    QPolygonF outline = pointsOn(panel, area.high);
    for (auto point = low.rbegin(); point != low.rend(); ++point)
        outline << *point;
    return outline;
}

} // namespace

Drawing drawPlot(const PlotPanel& panel) {
    Drawing drawing;
    BarStack stack(panel);
    for (const PlotBars& bars : panel.bars)
        stack.stand(drawing, bars);
    for (const PlotArea& area : panel.areas)
        drawing.shape(clipped(outlineOf(panel, area), panel.box), area.fill);
    for (const PlotLine& line : panel.lines)
        for (const QPolygonF& run : clippedRuns(pointsOn(panel, line.points), panel.box))
            drawing.path(run, line.pen);
    return drawing;
}

} // namespace maalbilde
