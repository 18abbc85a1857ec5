#include "ui/charts/layout/layouts.h"
#include "ui/charts/layout/timeline.h"

#include <algorithm>

namespace maalbilde {

namespace {

QStringList endLabels(const LevelChart& chart) {
    QStringList labels{chart.baselineLabel};
    for (const GoalStep& goal : chart.goals)
        if (!goal.earlier)
            labels << goal.label;
    return labels;
}

void drawBaseline(ChartPicture& picture, PlotPanel& panel, const LevelChart& chart, const Frame& frame) {
    if (!chart.baseline)
        return;
    const QPen pen(frame.theme.plan, frame.theme.px(1), Qt::DashLine, Qt::FlatCap);
    panel.lines.push_back({{{panel.xLow, *chart.baseline}, {panel.xHigh, *chart.baseline}}, pen});
    labelEnd(picture.foreground, panel, *chart.baseline, chart.baselineLabel, frame.theme.mutedText, frame);
}

/// A point with what it is uncertain by, and its value above it.
void drawPoint(ChartPicture& picture, const PlotPanel& panel, const LevelPoint& point, const QColor& colour,
               const Frame& frame) {
    const Theme& theme = frame.theme;
    const QPointF at = panel.at(point.at.x, point.at.y);
    const QPointF high = panel.at(point.at.x, point.high);
    if (point.high > point.low)
        picture.foreground.line(high, panel.at(point.at.x, point.low), colour, theme.px(1.5));
    const double radius = theme.px(4.5);
    picture.foreground.disc(at, radius, colour, theme.surface);
    const double tall = lineHeight(theme, TextSize::small);
    const double half = textSize(point.label, theme.font(TextSize::small)).width() / 2;
    const double foot = std::min(high.y(), at.y() - radius) - theme.px(1);
    // The last point stands at the panel's very end: its label keeps within the area.
    const double left = std::min(at.x() - half, frame.area.right() - 2 * half);
    picture.foreground.textIfFree({left, foot - tall, 2 * half, tall}, point.label,
                                  theme.font(TextSize::small), theme.text);
    const double reach = theme.px(8);
    picture.marks.push_back({QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach), point.reading});
}

void drawRuns(ChartPicture& picture, PlotPanel& panel, const LevelPanel& place, const Frame& frame) {
    const PlaceMark mark = frame.theme.place(place.mark);
    for (const std::vector<LevelPoint>& run : place.runs) {
        PlotLine line{.points = {}, .pen = QPen(mark.hue, frame.theme.px(1.5))};
        for (const LevelPoint& point : run) {
            line.points.push_back(point.at);
            drawPoint(picture, panel, point, mark.hue, frame);
        }
        panel.lines.push_back(std::move(line));
    }
}

} // namespace

ChartPicture layOut(const LevelChart& chart, Frame frame) {
    const Theme& theme = frame.theme;
    ChartPicture picture;
    takeHeading(picture.foreground, chart.heading, frame);
    takeNote(picture.foreground, chart.notShown, frame);
    const bool severalPlaces = chart.panels.size() > 1; // the heading names one alone
    const double title = severalPlaces ? lineHeight(theme, TextSize::body) : 0;
    const double line = lineHeight(theme, TextSize::small);
    const double right = labelWidth(endLabels(chart), theme) + theme.space(2);
    const auto boxes = gridOf(frame.area, static_cast<int>(chart.panels.size()),
                              {theme.px(220) + right, theme.px(150)}, theme.space(6));
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const LevelPanel& place = chart.panels[i];
        const Frame within{theme, frame.locale, boxes[i]};
        if (severalPlaces)
            picture.foreground.text({boxes[i].left(), boxes[i].top(), boxes[i].width(), title}, place.title,
                                    theme.font(TextSize::body, QFont::DemiBold),
                                    place.chosen ? theme.accent : theme.text,
                                    Qt::AlignLeft | Qt::AlignVCenter);
        const PanelEdges edges{
            .above = title + line + theme.space(), .below = line + theme.space(), .right = right};
        PlotPanel panel = panelWithin(picture, boxes[i], chart.axis, edges, within);
        drawYears(picture, panel, chart.time, within);
        drawGoals(picture, panel, chart.goals, within);
        drawBaseline(picture, panel, chart, within);
        drawRuns(picture, panel, place, within);
        drawGaps(picture, panel, place.gaps, within);
        picture.panels.push_back(std::move(panel));
    }
    return picture;
}

} // namespace maalbilde
