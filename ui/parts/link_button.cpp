#include "ui/parts/link_button.h"

#include "ui/parts/surface.h"

#include <QPainter>

namespace maalbilde {

LinkButton::LinkButton(QWidget* parent) : ThemedButton({.beside = 2, .above = 2}, parent) {
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme().accent : theme().mutedText);
    painter.drawText(rect().adjusted(theme().space(1), 0, -theme().space(1), 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        paintFocusFrame(painter, rect(), theme());
}

} // namespace maalbilde
