#pragma once

#include "ui/charts/theme.h"

#include <QStyledItemDelegate>

namespace maalbilde {

/// Paints a line of a ranking: the name, the number and its part of the whole, and below them a bar.
class RankedPlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RankedPlaceDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& line, const QModelIndex& index) const;
    void paintBar(QPainter& painter, const QRect& line, double share) const;

    Theme m_theme;
};

} // namespace maalbilde
