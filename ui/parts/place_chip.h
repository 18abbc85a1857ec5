#pragma once

#include "ui/charts/theme.h"
#include "ui/parts/contribution.h"

#include <QWidget>

namespace maalbilde {

/// One place with the colour it has in the charts, if it has one, and its number: ■ Elverum 22.
class PlaceChip : public QWidget {
    Q_OBJECT

public:
    explicit PlaceChip(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setContribution(const Contribution& contribution);

    [[nodiscard]] const Contribution& contribution() const { return m_contribution; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] int nameStart() const;
    void paintSwatch(QPainter& painter, const PlaceMark& mark) const;

    Theme m_theme;
    Contribution m_contribution;
};

} // namespace maalbilde
