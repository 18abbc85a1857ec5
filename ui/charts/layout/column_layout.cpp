#include "ui/charts/layout/columns.h"
#include "ui/charts/layout/layouts.h"

#include <algorithm>

namespace maalbilde {

namespace {

std::vector<int> marksOf(const std::vector<PlaceGroup>& groups) {
    std::vector<int> marks;
    for (const PlaceGroup& group : groups)
        marks.push_back(group.mark);
    return marks;
}

/// Two lines above the highest column: its total, and what it lacks.
double headroom(const Theme& theme, TextSize total) {
    return lineHeight(theme, total) + lineHeight(theme, TextSize::small) + theme.space(2);
}

} // namespace

ChartPicture layOut(const ColumnChart& chart, Frame frame) {
    const Theme& theme = frame.theme;
    ChartPicture picture;
    takeHeading(picture.foreground, chart.heading, frame);
    takeLegend(picture.foreground, chart.groups, frame);
    takeNote(picture.foreground, chart.officialNote, frame);
    const bool few = chart.columns.size() <= 6;
    // Of one series alone the total is the value: it need not stand there twice.
    const ColumnLabels labels{.parts = chart.groups.size() > 1,
                              .total = few ? TextSize::large : TextSize::small};
    const PanelEdges edges{.above = headroom(theme, labels.total),
                           .below = 2 * lineHeight(theme, TextSize::small) + theme.space()};
    PlotPanel panel = panelWithin(picture, frame.area, chart.axis, edges, frame);
    drawUnit(picture.foreground, panel, chart.heading.unit, frame);
    const std::vector<int> marks = marksOf(chart.groups);
    standColumns(panel, chart.columns, marks, theme);
    labelColumns(picture, panel, chart.columns, marks, labels, frame);
    readColumns(picture, panel, chart.columns);
    picture.panels.push_back(std::move(panel));
    return picture;
}

ChartPicture layOut(const SmallMultiplesChart& chart, Frame frame) {
    const Theme& theme = frame.theme;
    ChartPicture picture;
    takeHeading(picture.foreground, chart.heading, frame);
    takeNote(picture.foreground, chart.notShown, frame);
    const double title = lineHeight(theme, TextSize::body);
    const double line = lineHeight(theme, TextSize::small);
    const auto boxes = gridOf(frame.area, static_cast<int>(chart.panels.size()),
                              QSizeF(180, 150) * theme.scale, theme.space(6));
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const ColumnPanel& place = chart.panels[i];
        picture.foreground.text({boxes[i].left(), boxes[i].top(), boxes[i].width(), title}, place.title,
                                theme.font(TextSize::body, QFont::DemiBold),
                                place.chosen ? theme.accent : theme.text, Qt::AlignLeft | Qt::AlignVCenter);
        const PanelEdges edges{.above = title + 2 * line + theme.space(2), .below = line + theme.space()};
        PlotPanel panel = panelWithin(picture, boxes[i], chart.axis, edges, frame);
        const std::vector<int> marks{place.mark};
        standColumns(panel, place.columns, marks, theme);
        labelColumns(picture, panel, place.columns, marks,
                     {.parts = false, .subLabels = false, .total = TextSize::small}, frame);
        readColumns(picture, panel, place.columns);
        picture.panels.push_back(std::move(panel));
    }
    return picture;
}

} // namespace maalbilde
