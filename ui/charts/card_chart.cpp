#include "ui/charts/card_chart.h"

#include "ui/charts/layout/columns.h"
#include "ui/charts/layout/timeline.h"

#include <QStringList>
#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

/// The lines of more places are a thicket: they show where most of them are, and nothing of each.
constexpr std::size_t kMostMarkedPlaces = 3;

const QLocale kNoTicks; // no number is written by it

/// A card is too small for Qt Charts' own items: bars are areas like the rest.
void drawBars(Drawing& drawing, const PlotPanel& panel, const ColumnChart& chart, const Theme& theme) {
    for (std::size_t i = 0; i < chart.columns.size(); ++i)
        for (const ColumnPart& part : chart.columns[i].parts) {
            if (part.from == part.to)
                continue;
            const PlaceMark mark = theme.place(chart.groups[static_cast<std::size_t>(part.group)].mark);
            const bool filled = mark.texture == PlaceMark::Texture::filled;
            drawing.area(partBox(panel, i, part), mark.brush(), filled ? theme.surface : mark.hue);
        }
}

Drawing drawColumns(const ColumnChart& chart, const Frame& frame) {
    const Theme& theme = frame.theme;
    const double line = lineHeight(theme, TextSize::small);
    const bool lacks =
        std::ranges::any_of(chart.columns, [](const Column& column) { return !column.missing.isEmpty(); });
    const PanelEdges edges{
        .above = (lacks ? 2 : 1) * (line + theme.px(2)), .below = 2 * line + theme.space(), .ticks = false};
    ChartPicture picture;
    PlotPanel panel = panelWithin(picture, frame.area, chart.axis, edges, frame);
    std::vector<int> marks;
    for (const PlaceGroup& group : chart.groups)
        marks.push_back(group.mark);
    standColumns(panel, chart.columns, marks, theme);
    labelColumns(picture, panel, chart.columns, marks,
                 {.parts = false,
                  .plan = false,
                  .outlook = false,
                  .official = false, // a card has no room to say what they are
                  .total = TextSize::small},
                 frame);
    Drawing drawing = picture.background;
    drawBars(drawing, panel, chart, theme);
    drawing.append(picture.foreground);
    return drawing;
}

/// A level that everything is held against, with its words above it where they are free.
void drawReference(Drawing& drawing, const PlotPanel& panel, double value, const QString& label,
                   const QColor& colour, Qt::PenStyle style, const Theme& theme) {
    const QPointF from = panel.at(panel.xLow, value);
    const QPointF to = panel.at(panel.xHigh, value);
    drawing.line(from, to, colour, theme.px(style == Qt::SolidLine ? 2 : 1), style);
    const double tall = lineHeight(theme, TextSize::small);
    drawing.textIfFree({from.x(), from.y() - tall - theme.px(2), to.x() - from.x(), tall}, label,
                       theme.font(TextSize::small), theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
}

void drawRun(Drawing& drawing, const PlotPanel& panel, const std::vector<LevelPoint>& run,
             const QColor& colour, bool marked, const Theme& theme) {
    for (std::size_t i = 0; i < run.size(); ++i) {
        const QPointF at = panel.at(run[i].at.x, run[i].at.y);
        if (i > 0)
            drawing.line(panel.at(run[i - 1].at.x, run[i - 1].at.y), at, colour, theme.px(1.5));
        if (marked && run[i].high > run[i].low)
            drawing.line(panel.at(run[i].at.x, run[i].high), panel.at(run[i].at.x, run[i].low), colour,
                         theme.px(1));
    }
    if (!marked && run.size() > 1)
        return;
    for (const LevelPoint& point : run)
        drawing.disc(panel.at(point.at.x, point.at.y), theme.px(3.5), colour, theme.surface);
}

void labelNewest(Drawing& drawing, const PlotPanel& panel, const LevelPanel& place, const Theme& theme) {
    if (place.runs.empty() || place.runs.back().empty())
        return;
    const LevelPoint& newest = place.runs.back().back();
    const QFont font = theme.font(TextSize::small, QFont::DemiBold);
    const QSizeF taken = textSize(newest.label, font);
    const QPointF top = panel.at(newest.at.x, std::max(newest.high, newest.at.y));
    const double left =
        std::clamp(top.x() - taken.width() / 2, panel.box.left(), panel.box.right() - taken.width());
    drawing.textIfFree({left, top.y() - taken.height() - theme.px(4), taken.width(), taken.height()},
                       newest.label, font, theme.text);
}

Drawing drawLevels(const LevelChart& chart, const Frame& frame) {
    const Theme& theme = frame.theme;
    const double line = lineHeight(theme, TextSize::small);
    ChartPicture picture;
    // The newest point may stand at the very end.
    const PanelEdges edges{
        .above = line + theme.px(2), .below = line + theme.px(4), .right = theme.px(4), .ticks = false};
    PlotPanel panel = panelWithin(picture, frame.area, chart.axis, edges, frame);
    drawYears(picture, panel, chart.time, frame);
    Drawing drawing = picture.background;
    drawing.append(picture.foreground);
    const bool few = chart.panels.size() <= kMostMarkedPlaces;
    for (const LevelPanel& place : chart.panels)
        for (const auto& run : place.runs)
            drawRun(drawing, panel, run, few ? theme.place(place.mark).hue : theme.forecast, few, theme);
    for (const GoalStep& goal : chart.goals)
        if (!goal.earlier)
            drawReference(drawing, panel, goal.value, goal.label, theme.goal, Qt::SolidLine, theme);
    if (chart.panels.size() == 1)
        labelNewest(drawing, panel, chart.panels.front(), theme);
    if (chart.baseline)
        drawReference(drawing, panel, *chart.baseline, {}, theme.plan, Qt::DashLine, theme);
    return drawing;
}

QStringList readings(const ColumnChart& chart) {
    QStringList said;
    for (const Column& column : chart.columns)
        for (const ColumnPart& part : column.parts)
            said << part.reading;
    return said;
}

QStringList readings(const LevelChart& chart) {
    QStringList said;
    for (const LevelPanel& place : chart.panels)
        for (const auto& run : place.runs)
            for (const LevelPoint& point : run)
                said << point.reading;
    return said;
}

} // namespace

Drawing drawCardChart(const ChartData& chart, const Theme& theme, QSizeF size) {
    const Frame frame{theme, kNoTicks, QRectF(QPointF(), size)};
    const double line = lineHeight(theme, TextSize::small);
    if (size.height() < 4 * line + 2 * theme.space() || size.width() < theme.px(60))
        return {};
    if (const auto* columns = std::get_if<ColumnChart>(&chart))
        return drawColumns(*columns, frame);
    if (const auto* levels = std::get_if<LevelChart>(&chart))
        return drawLevels(*levels, frame);
    return {};
}

QString readingsOf(const ChartData& chart) {
    QStringList said;
    if (const auto* columns = std::get_if<ColumnChart>(&chart))
        said = readings(*columns);
    if (const auto* levels = std::get_if<LevelChart>(&chart))
        said = readings(*levels);
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

} // namespace maalbilde
