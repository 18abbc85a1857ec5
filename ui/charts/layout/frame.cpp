#include "ui/charts/layout/frame.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

QString tickText(double tick, const AxisScale& axis, const QLocale& locale) {
    QString text = locale.toString(std::abs(tick), 'f', axis.decimals);
    return tick < 0 ? QChar(0x2212) + text : text;
}

void takeLine(Drawing& drawing, const QString& text, TextSize size, QFont::Weight weight,
              const QColor& colour, Frame& frame) {
    if (text.isEmpty())
        return;
    const double height = lineHeight(frame.theme, size);
    const QRectF box(frame.area.left(), frame.area.top(), frame.area.width(), height);
    drawing.text(box, text, frame.theme.font(size, weight), colour, Qt::AlignLeft | Qt::AlignVCenter);
    frame.area.setTop(box.bottom());
}

} // namespace

double lineHeight(const Theme& theme, TextSize size) {
    const QFontMetricsF metrics(theme.font(size));
    return std::ceil(metrics.ascent() + metrics.descent());
}

void takeHeading(Drawing& drawing, const ChartHeading& heading, Frame& frame) {
    if (!frame.headingShown)
        return;
    takeLine(drawing, heading.title, TextSize::large, QFont::DemiBold, frame.theme.text, frame);
    takeLine(drawing, heading.message, TextSize::body, QFont::Normal, frame.theme.mutedText, frame);
    frame.area.setTop(frame.area.top() + frame.theme.space(3));
}

void takeLegend(Drawing& drawing, const std::vector<PlaceGroup>& groups, Frame& frame) {
    if (groups.size() < 2)
        return;
    const Theme& theme = frame.theme;
    const QFont font = theme.font(TextSize::small);
    const double height = lineHeight(theme, TextSize::small);
    const double swatch = theme.space(3);
    QPointF at = frame.area.topLeft();
    for (const PlaceGroup& group : groups) {
        const double width = swatch + theme.space(2) + textSize(group.name, font).width();
        if (at.x() > frame.area.left() && at.x() + width > frame.area.right())
            at = {frame.area.left(), at.y() + height + theme.space()};
        drawSwatch(drawing, {at.x(), at.y() + (height - swatch) / 2, swatch, swatch}, group.mark, theme);
        const double left = at.x() + swatch + theme.space(2);
        drawing.text({left, at.y(), frame.area.right() - left, height}, group.name, font, theme.text,
                     Qt::AlignLeft | Qt::AlignVCenter);
        at.rx() += width + theme.space(5);
    }
    frame.area.setTop(at.y() + height + theme.space(3));
}

void takeNote(Drawing& drawing, const QString& note, Frame& frame) {
    if (note.isEmpty())
        return;
    const double height = lineHeight(frame.theme, TextSize::small);
    const QRectF box(frame.area.left(), frame.area.bottom() - height, frame.area.width(), height);
    drawing.text(box, note, frame.theme.font(TextSize::small), frame.theme.mutedText,
                 Qt::AlignRight | Qt::AlignVCenter);
    frame.area.setBottom(box.top() - frame.theme.space(2));
}

void drawSwatch(Drawing& drawing, QRectF box, int mark, const Theme& theme) {
    const PlaceMark place = theme.place(mark);
    const bool filled = place.texture == PlaceMark::Texture::filled;
    drawing.area(box, place.brush(), filled ? QColor() : place.hue);
}

double tickWidth(const AxisScale& axis, const Frame& frame) {
    const QFont font = frame.theme.font(TextSize::small);
    double width = 0;
    for (const double tick : axis.ticks())
        width = std::max(width, textSize(tickText(tick, axis, frame.locale), font).width());
    return width;
}

PlotPanel panelWithin(ChartPicture& picture, const QRectF& box, const AxisScale& axis,
                      const PanelEdges& edges, const Frame& frame) {
    const Theme& theme = frame.theme;
    const double left = edges.ticks ? tickWidth(axis, frame) + theme.space(2) : 0;
    PlotPanel panel{.box = box.adjusted(left, edges.above, -edges.right, -edges.below), .axis = axis};
    const double height = lineHeight(theme, TextSize::small);
    for (const double tick : axis.ticks()) {
        const double y = panel.at(0, tick).y();
        if (!edges.ticks)
            continue;
        picture.background.line({panel.box.left(), y}, {panel.box.right(), y}, theme.grid);
        picture.foreground.textIfFree({box.left(), y - height / 2, left - theme.space(2), height},
                                      tickText(tick, axis, frame.locale), theme.font(TextSize::small),
                                      theme.mutedText, Qt::AlignRight | Qt::AlignVCenter);
    }
    const double foot = panel.at(0, axis.holds(0) ? 0 : axis.low).y();
    picture.foreground.line({panel.box.left(), foot}, {panel.box.right(), foot}, theme.axis);
    return panel;
}

void drawUnit(Drawing& drawing, const PlotPanel& panel, const QString& unit, const Frame& frame) {
    const double height = lineHeight(frame.theme, TextSize::small);
    drawing.text({frame.area.left(), frame.area.top(), panel.box.right() - frame.area.left(), height}, unit,
                 frame.theme.font(TextSize::small), frame.theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
}

std::vector<QRectF> gridOf(const QRectF& area, int count, QSizeF least, double gap) {
    const auto fitting = [gap](double room, double size) {
        return std::max(1, static_cast<int>((room + gap) / (size + gap)));
    };
    const int mostColumns = fitting(area.width(), least.width());
    const int rows =
        std::clamp((count + mostColumns - 1) / mostColumns, 1, fitting(area.height(), least.height()));
    const int columns = std::max(1, (count + rows - 1) / rows);
    const double width = (area.width() - gap * (columns - 1)) / columns;
    const double height = (area.height() - gap * (rows - 1)) / rows;
    std::vector<QRectF> boxes;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        boxes.emplace_back(area.left() + (i % columns) * (width + gap), area.top() + row * (height + gap),
                           width, height);
    }
    return boxes;
}

} // namespace maalbilde
