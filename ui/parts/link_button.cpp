#include "ui/parts/link_button.h"

#include "ui/parts/surface.h"

#include <QFontMetrics>
#include <QPainter>

namespace maalbilde {

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent), m_theme(lightTheme()) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Enter works as well as the space bar.
    setAutoDefault(true);
}

void LinkButton::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::body, QFont::DemiBold));
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + m_theme.space(2), metrics.height() + m_theme.space(2)};
}

QSize LinkButton::minimumSizeHint() const {
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? m_theme.accent : m_theme.mutedText);
    painter.drawText(rect().adjusted(m_theme.space(1), 0, -m_theme.space(1), 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme);
}

} // namespace maalbilde
