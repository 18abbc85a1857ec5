#include "ui/charts/card_chart_view.h"

#include "ui/charts/card_chart.h"

#include <variant>

namespace maalbilde {

CardChartView::CardChartView(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CardChartView::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void CardChartView::setData(const ChartData& chart) {
    m_chart = chart;
    setAccessibleName(std::visit([](const auto& form) { return form.heading.title; }, chart));
    setAccessibleDescription(readingsOf(chart));
    update();
}

QSize CardChartView::sizeHint() const {
    return (QSizeF(320, 132) * m_theme.scale).toSize();
}

QSize CardChartView::minimumSizeHint() const {
    return (QSizeF(180, 84) * m_theme.scale).toSize();
}

void CardChartView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    drawCardChart(m_chart, m_theme, size()).paint(painter);
}

} // namespace maalbilde
