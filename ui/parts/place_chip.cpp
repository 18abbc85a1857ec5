#include "ui/parts/place_chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace maalbilde {

PlaceChip::PlaceChip(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PlaceChip::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::body));
    updateGeometry();
    update();
}

void PlaceChip::setContribution(const Contribution& contribution) {
    m_contribution = contribution;
    setAccessibleName((contribution.name + QLatin1Char(' ') + contribution.number).trimmed());
    setAccessibleDescription(contribution.percent);
    updateGeometry();
    update();
}

QFont PlaceChip::numberFont() const {
    return m_theme.font(TextSize::body, QFont::DemiBold);
}

int PlaceChip::nameStart() const {
    return m_contribution.mark ? m_theme.space(5) : 0;
}

QSize PlaceChip::sizeHint() const {
    const QFontMetrics words(font());
    const QFontMetrics digits(numberFont());
    const int gap = m_contribution.number.isEmpty() ? 0 : m_theme.space(1);
    return {nameStart() + words.horizontalAdvance(m_contribution.name) + gap +
                digits.horizontalAdvance(m_contribution.number),
            words.height()};
}

QSize PlaceChip::minimumSizeHint() const {
    return sizeHint();
}

void PlaceChip::paintSwatch(QPainter& painter, const PlaceMark& mark) const {
    const int side = m_theme.space(3);
    const QRect swatch(0, (height() - side) / 2, side, side);
    painter.fillRect(swatch, mark.brush());
    painter.setPen(mark.hue);
    painter.drawRect(swatch.adjusted(0, 0, -1, -1));
}

void PlaceChip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (m_contribution.mark)
        paintSwatch(painter, m_theme.place(*m_contribution.mark));
    painter.setPen(m_theme.text);
    painter.setFont(font());
    painter.drawText(rect().adjusted(nameStart(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_contribution.name);
    painter.setFont(numberFont());
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_contribution.number);
}

} // namespace maalbilde
