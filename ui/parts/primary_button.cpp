#include "ui/parts/primary_button.h"

#include "ui/parts/surface.h"

#include <QPainter>

namespace maalbilde {

PrimaryButton::PrimaryButton(QWidget* parent) : ThemedButton({.beside = 8, .above = 4}, parent) {
    setCursor(Qt::PointingHandCursor);
}

void PrimaryButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isEnabled() ? theme().accent : theme().hairline);
    painter.setBrush(isEnabled() ? theme().accent : theme().window);
    painter.drawRoundedRect(box, theme().px(6), theme().px(6));
    painter.setPen(isEnabled() ? theme().surface : theme().mutedText);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) // outside the colour of the button, where it is seen
        paintFocusFrame(painter, rect(), theme());
}

} // namespace maalbilde
