#include "ui/parts/segment_button.h"

#include "ui/parts/surface.h"

#include <QPainter>

namespace maalbilde {

SegmentButton::SegmentButton(QWidget* parent) : ThemedButton({.beside = 6, .above = 3}, parent) {
    setCheckable(true);
}

void SegmentButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme().accentTint : theme().surface);
    painter.drawRoundedRect(rect(), theme().px(4), theme().px(4));
    painter.setPen(isChecked() ? theme().accent : theme().mutedText);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusFrame(painter, rect(), theme());
}

} // namespace maalbilde
