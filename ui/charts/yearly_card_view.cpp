#include "ui/charts/yearly_card_view.h"

#include "ui/charts/layout/columns.h"

#include <QStringList>
#include <algorithm>

namespace maalbilde {

namespace {

/// A card is too small for Qt Charts' own items: bars are areas like the rest.
void drawBars(Drawing& drawing, const PlotPanel& panel, const ColumnChart& chart, const Theme& theme) {
    for (std::size_t i = 0; i < chart.columns.size(); ++i)
        for (const ColumnPart& part : chart.columns[i].parts) {
            if (part.from == part.to)
                continue;
            const PlaceMark mark = theme.place(chart.groups[static_cast<std::size_t>(part.group)].mark);
            const bool filled = mark.texture == PlaceMark::Texture::filled;
            drawing.area(partBox(panel, i, part), mark.brush(), filled ? theme.surface : mark.hue);
        }
}

QString readingsOf(const ColumnChart& chart) {
    QStringList readings;
    for (const Column& column : chart.columns)
        for (const ColumnPart& part : column.parts)
            if (!part.reading.isEmpty())
                readings << part.reading;
    return readings.join(QStringLiteral(", "));
}

} // namespace

Drawing drawYearlyCard(const ColumnChart& chart, const Theme& theme, QSizeF size) {
    const QLocale locale; // no ticks, no number is written
    const Frame frame{theme, locale, QRectF(QPointF(), size)};
    const double line = lineHeight(theme, TextSize::small);
    const bool lacks =
        std::ranges::any_of(chart.columns, [](const Column& column) { return !column.missing.isEmpty(); });
    const PanelEdges edges{
        .above = (lacks ? 2 : 1) * (line + theme.px(2)), .below = 2 * line + theme.space(), .ticks = false};
    if (size.height() < edges.above + edges.below + line || size.width() < theme.px(60))
        return {};
    ChartPicture picture;
    PlotPanel panel = panelWithin(picture, frame.area, chart.axis, edges, frame);
    std::vector<int> marks;
    for (const PlaceGroup& group : chart.groups)
        marks.push_back(group.mark);
    standColumns(panel, chart.columns, marks, theme);
    labelColumns(picture, panel, chart.columns, marks,
                 {.parts = false, .plan = false, .outlook = false, .total = TextSize::small}, frame);
    Drawing drawing = picture.background;
    drawBars(drawing, panel, chart, theme);
    drawing.append(picture.foreground);
    return drawing;
}

YearlyCardView::YearlyCardView(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearlyCardView::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void YearlyCardView::setData(const ColumnChart& chart, const QString& description) {
    m_chart = chart;
    setAccessibleName(chart.heading.title);
    setAccessibleDescription(description.isEmpty() ? readingsOf(chart) : description);
    update();
}

QSize YearlyCardView::sizeHint() const {
    return (QSizeF(320, 132) * m_theme.scale).toSize();
}

QSize YearlyCardView::minimumSizeHint() const {
    return (QSizeF(180, 84) * m_theme.scale).toSize();
}

void YearlyCardView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawYearlyCard(m_chart, m_theme, size()).paint(painter);
}

} // namespace maalbilde
