#pragma once

#include "ui/charts/data/column_chart.h"
#include "ui/charts/drawing.h"
#include "ui/charts/theme.h"

#include <QString>
#include <QWidget>

namespace maalbilde {

/// The small yearly chart of a card: columns stacked by place with their total, the year's plan, and the
/// outlook; no axis, no values of parts.
Drawing drawYearlyCard(const ColumnChart& chart, const Theme& theme, QSizeF size);

/// Shows it. It takes no focus: the card does, and its page has the chart with every value.
class YearlyCardView : public QWidget {
    Q_OBJECT

public:
    explicit YearlyCardView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// `description` is what it says to those who cannot see it; without one, the readings of its parts.
    void setData(const ColumnChart& chart, const QString& description = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    ColumnChart m_chart;
};

} // namespace maalbilde
