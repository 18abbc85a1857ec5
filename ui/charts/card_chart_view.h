#pragma once

#include "ui/charts/data/chart_form.h"
#include "ui/charts/theme.h"

#include <QString>
#include <QWidget>

namespace maalbilde {

/// Shows the small chart of a card. It takes no focus: the card does, and its page has the chart with every
/// value.
class CardChartView : public QWidget {
    Q_OBJECT

public:
    explicit CardChartView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setData(const ChartData& chart);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    ChartData m_chart;
};

} // namespace maalbilde
