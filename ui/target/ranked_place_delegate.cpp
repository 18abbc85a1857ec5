#include "ui/target/ranked_place_delegate.h"

#include "ui/parts/surface.h"
#include "ui/target/ranked_places_model.h"

#include <QFontMetrics>
#include <QPainter>

namespace maalbilde {

RankedPlaceDelegate::RankedPlaceDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_theme(lightTheme()) {}

void RankedPlaceDelegate::setTheme(const Theme& theme) {
    m_theme = theme;
}

QSize RankedPlaceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& /*index*/) const {
    return {0, QFontMetrics(m_theme.font(TextSize::body)).height() + m_theme.space(3)};
}

void RankedPlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.accentTint);
    const QRect line = option.rect.adjusted(m_theme.space(1), 0, -m_theme.space(1), 0);
    paintBar(*painter, line, index.data(RankedPlacesModel::shareRole).toDouble());
    paintWords(*painter, line.adjusted(0, 0, 0, -m_theme.space(2)), index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option.rect, m_theme);
    painter->restore();
}

/// Number and percentage stand in columns at the right, so that they are compared with a glance.
void RankedPlaceDelegate::paintWords(QPainter& painter, const QRect& line, const QModelIndex& index) const {
    const QFont plain = m_theme.font(TextSize::body);
    const QFontMetrics metrics(plain);
    const int percent = metrics.horizontalAdvance(QStringLiteral("100 %")) + m_theme.space(2);
    const QString number = index.data(RankedPlacesModel::numberRole).toString();
    const QFont strong = m_theme.font(TextSize::body, QFont::DemiBold);
    const int taken = percent + QFontMetrics(strong).horizontalAdvance(number) + m_theme.space(2);
    painter.setPen(m_theme.text);
    painter.setFont(plain);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - taken));
    painter.setFont(strong);
    painter.drawText(line.adjusted(0, 0, -percent, 0), Qt::AlignRight | Qt::AlignVCenter, number);
    painter.setFont(plain);
    painter.setPen(m_theme.mutedText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     index.data(RankedPlacesModel::percentRole).toString());
}

/// As long as the contribution is of the largest; one below zero is an outline.
void RankedPlaceDelegate::paintBar(QPainter& painter, const QRect& line, double share) const {
    const double tall = m_theme.px(4);
    const QRectF bar(line.left(), line.bottom() - tall - m_theme.px(1), std::abs(share) * line.width(), tall);
    const QColor hue = m_theme.place(0).hue;
    if (share > 0)
        painter.fillRect(bar, hue);
    else if (share < 0) {
        painter.setPen(hue);
        painter.drawRect(bar);
    }
}

} // namespace maalbilde
