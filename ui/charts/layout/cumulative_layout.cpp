#include "ui/charts/layout/layouts.h"
#include "ui/charts/layout/timeline.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QStringList endLabels(const CumulativeChart& chart) {
    QStringList labels;
    for (const GoalStep& goal : chart.goals)
        if (!goal.earlier)
            labels << goal.label;
    if (chart.outlook)
        labels << chart.outlook->label;
    return labels;
}

/// The plan ends where the goal does: its name stands above it, halfway.
void drawPlan(ChartPicture& picture, PlotPanel& panel, const ChartLine& plan, const Frame& frame) {
    if (plan.empty())
        return;
    const Theme& theme = frame.theme;
    panel.lines.push_back({plan, QPen(theme.plan, theme.px(2), Qt::DashDotLine, Qt::FlatCap)});
    const ChartPoint& middle = plan[plan.size() / 2];
    const QPointF at = panel.at(middle.x, middle.y) - QPointF(theme.space(2), theme.space());
    const double tall = lineHeight(theme, TextSize::small);
    picture.foreground.textIfFree({panel.box.left(), at.y() - tall, at.x() - panel.box.left(), tall},
                                  ChartWords::tr("plan", "the name of a line"), theme.font(TextSize::small),
                                  theme.mutedText, Qt::AlignRight | Qt::AlignVCenter);
}

void drawOutlook(ChartPicture& picture, PlotPanel& panel, const OutlookFan& fan, const Frame& frame) {
    const Theme& theme = frame.theme;
    panel.areas.push_back({fan.low, fan.high, theme.forecastFill});
    panel.lines.push_back({fan.median, QPen(theme.forecast, theme.px(2), Qt::DashLine, Qt::FlatCap)});
    if (!fan.median.empty())
        labelEnd(picture.foreground, panel, fan.median.back().y, fan.label, theme.mutedText, frame);
}

void drawActual(ChartPicture& picture, PlotPanel& panel, const CumulativeChart& chart, const Frame& frame) {
    const Theme& theme = frame.theme;
    const QPen pen(theme.actual, theme.px(2.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    for (const ChartLine& run : chart.actual)
        panel.lines.push_back({run, pen});
    const double radius = theme.px(6);
    for (const CumulativeMark& mark : chart.marks) {
        const QPointF at = panel.at(mark.at.x, mark.at.y);
        picture.marks.push_back(
            {QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), mark.reading});
    }
    if (!chart.marks.empty())
        picture.foreground.disc(panel.at(chart.marks.back().at.x, chart.marks.back().at.y), theme.px(5),
                                theme.actual, theme.surface);
}

} // namespace

ChartPicture layOut(const CumulativeChart& chart, Frame frame) {
    const Theme& theme = frame.theme;
    ChartPicture picture;
    takeHeading(picture.foreground, chart.heading, frame);
    const double line = lineHeight(theme, TextSize::small);
    const PanelEdges edges{.above = line + theme.space(2),
                           .below = line + theme.space(),
                           .right = labelWidth(endLabels(chart), theme) + theme.space(2)};
    PlotPanel panel = panelWithin(picture, frame.area, chart.axis, edges, frame);
    drawUnit(picture.foreground, panel, chart.heading.unit, frame);
    drawYears(picture, panel, chart.time, frame);
    drawGoals(picture, panel, chart.goals, frame);
    drawPlan(picture, panel, chart.plan, frame);
    if (chart.outlook)
        drawOutlook(picture, panel, *chart.outlook, frame);
    drawActual(picture, panel, chart, frame);
    drawGaps(picture, panel, chart.gaps, frame);
    picture.panels.push_back(std::move(panel));
    return picture;
}

} // namespace maalbilde
