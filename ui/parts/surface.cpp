#include "ui/parts/surface.h"

#include <QPainter>
#include <QPen>

namespace maalbilde {

namespace {

QPen outline(const Theme& theme, SurfaceState state) {
    if (state.focused)
        return {theme.focus, theme.px(2)};
    return {state.hovered ? theme.accent : theme.hairline, 1};
}

} // namespace

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accentTint);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    return palette;
}

void paintSurface(QPainter& painter, const QRect& box, const Theme& theme, SurfaceState state) {
    const QPen pen = outline(theme, state);
    const double inset = pen.widthF() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), theme.px(8), theme.px(8));
}

void paintFocusFrame(QPainter& painter, const QRect& box, const Theme& theme) {
    const double inset = theme.px(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, theme.px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), theme.px(4), theme.px(4));
}

} // namespace maalbilde
