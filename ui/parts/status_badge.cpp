#include "ui/parts/status_badge.h"

#include "ui/text/meanings.h"

#include <QFontMetrics>
#include <QPainter>

namespace maalbilde {

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::body, QFont::DemiBold));
    updateGeometry();
    update();
}

void StatusBadge::setStatus(const std::optional<WordedStatus>& status) {
    m_status = status;
    setAccessibleName(status ? tr("Status: %1").arg(status->word) : tr("No status"));
    const QString meaning = status ? statusMeaning(status->status) : QString();
    setToolTip(meaning);
    setWhatsThis(meaning);
    setHidden(!status);
    updateGeometry();
    update();
}

QString StatusBadge::text() const {
    return m_status ? m_status->sign + QChar(QChar::Nbsp) + m_status->word : QString();
}

QSize StatusBadge::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + m_theme.space(6), metrics.height() + m_theme.space(2)};
}

QSize StatusBadge::minimumSizeHint() const {
    return sizeHint();
}

void StatusBadge::paintEvent(QPaintEvent* /*event*/) {
    if (!m_status)
        return;
    const StatusColours colours = m_theme.status(m_status->status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colours.text);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace maalbilde
