#include "ui/target/segment_button.h"

#include "ui/parts/surface.h"

#include <QFontMetrics>
#include <QPainter>

namespace maalbilde {

SegmentButton::SegmentButton(QWidget* parent) : QPushButton(parent), m_theme(lightTheme()) {
    setCheckable(true);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentButton::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::body, QFont::DemiBold));
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + m_theme.space(6), metrics.height() + m_theme.space(3)};
}

QSize SegmentButton::minimumSizeHint() const {
    return sizeHint();
}

void SegmentButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? m_theme.accentTint : m_theme.surface);
    painter.drawRoundedRect(rect(), m_theme.px(4), m_theme.px(4));
    painter.setPen(isChecked() ? m_theme.accent : m_theme.mutedText);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme);
}

} // namespace maalbilde
