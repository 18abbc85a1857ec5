#include "ui/charts/layout/timeline.h"

#include <algorithm>
#include <array>

namespace maalbilde {

void drawYears(ChartPicture& picture, PlotPanel& panel, const TimeAxis& time, const Frame& frame) {
    const Theme& theme = frame.theme;
    panel.xLow = 0;
    panel.xHigh = std::max(1, time.quarters);
    const double top = panel.box.bottom() + theme.space();
    const double tall = lineHeight(theme, TextSize::small);
    for (const YearMark& year : time.years) {
        const double left = panel.at(year.from, 0).x();
        const double right = panel.at(year.to, 0).x();
        if (year.from > 0)
            picture.background.line({left, panel.box.top()}, {left, panel.box.bottom() + theme.space()},
                                    theme.grid);
        picture.foreground.textIfFree({left, top, right - left, tall}, QString::number(year.year),
                                      theme.font(TextSize::small), theme.mutedText);
    }
}

double labelWidth(const QStringList& labels, const Theme& theme) {
    double width = 0;
    for (const QString& label : labels)
        width = std::max(width, textSize(label, theme.font(TextSize::small, QFont::DemiBold)).width());
    return width;
}

void drawGoals(ChartPicture& picture, PlotPanel& panel, const std::vector<GoalStep>& goals,
               const Frame& frame) {
    const Theme& theme = frame.theme;
    for (const GoalStep& goal : goals) {
        const QPen pen(goal.earlier ? theme.plan : theme.goal, theme.px(2),
                       goal.earlier ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
        panel.lines.push_back({{{goal.from, goal.value}, {goal.to, goal.value}}, pen});
        if (!goal.earlier) {
            labelEnd(picture.foreground, panel, goal.value, goal.label, theme.text, frame);
            continue;
        }
        const double tall = lineHeight(theme, TextSize::small);
        const QPointF start = panel.at(goal.from, goal.value);
        picture.foreground.text({start.x() + theme.space(), start.y() - tall - theme.px(2),
                                 panel.box.right() - start.x() - theme.space(), tall},
                                goal.label, theme.font(TextSize::small), theme.mutedText,
                                Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void labelEnd(Drawing& drawing, const PlotPanel& panel, double value, const QString& label,
              const QColor& colour, const Frame& frame) {
    const Theme& theme = frame.theme;
    const double tall = lineHeight(theme, TextSize::small);
    const double left = panel.box.right() + theme.space(2);
    const double middle = panel.at(panel.xHigh, value).y() - tall / 2;
    constexpr std::array kShifts{0.0, 1.0, -1.0, 2.0, -2.0};
    for (const double shift : kShifts) {
        const QRectF box(left, middle + shift * tall, frame.area.right() - left, tall);
        if (frame.area.contains(box) &&
            drawing.textIfFree(box, label, theme.font(TextSize::small, QFont::DemiBold), colour,
                               Qt::AlignLeft | Qt::AlignVCenter))
            return;
    }
}

void drawGaps(ChartPicture& picture, const PlotPanel& panel, const std::vector<GapMark>& gaps,
              const Frame& frame) {
    const Theme& theme = frame.theme;
    const double tall = lineHeight(theme, TextSize::small);
    for (const GapMark& gap : gaps) {
        const QRectF box(panel.at(gap.from, panel.axis.high), panel.at(gap.to, panel.axis.low));
        const double high = gap.whole ? box.height() : tall;
        picture.background.area({box.left(), box.bottom() - high, box.width(), high}, theme.gap);
        const QRectF foot(box.left(), box.bottom() - tall, box.width(), tall);
        const QFont font = theme.font(TextSize::small);
        if (!picture.foreground.textIfFree(foot, gap.label, font, theme.error))
            picture.foreground.textIfFree(foot, QStringLiteral("?"), font, theme.error);
    }
}

} // namespace maalbilde
