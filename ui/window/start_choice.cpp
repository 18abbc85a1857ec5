#include "ui/window/start_choice.h"

#include "ui/parts/surface.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace maalbilde {

StartChoice::StartChoice(QWidget* parent) : QAbstractButton(parent), m_theme(lightTheme()) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartChoice::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void StartChoice::setWords(const QString& what, const QString& outcome) {
    setText(what);
    m_outcome = outcome;
    setAccessibleName(what);
    setAccessibleDescription(outcome);
    updateGeometry();
    update();
}

QSize StartChoice::sizeHint() const {
    const QFontMetrics what(m_theme.font(TextSize::large, QFont::DemiBold));
    const QFontMetrics outcome(m_theme.font(TextSize::body));
    const int width = std::max(what.horizontalAdvance(text()), outcome.horizontalAdvance(m_outcome));
    return {width + m_theme.space(10), what.height() + outcome.height() + m_theme.space(7)};
}

void StartChoice::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintSurface(painter, rect(), m_theme, {.hovered = underMouse(), .focused = hasFocus()});
    const QRect room =
        rect().adjusted(m_theme.space(5), m_theme.space(3), -m_theme.space(5), -m_theme.space(3));
    painter.setFont(m_theme.font(TextSize::large, QFont::DemiBold));
    painter.setPen(m_theme.accent);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(m_theme.font(TextSize::body));
    painter.setPen(m_theme.mutedText);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, m_outcome);
}

void StartChoice::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void StartChoice::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace maalbilde
