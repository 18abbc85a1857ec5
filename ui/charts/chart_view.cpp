#include "ui/charts/chart_view.h"

#include "ui/charts/plot_item.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <algorithm>

namespace maalbilde {

namespace {

const ChartHeading& headingOf(const ChartData& data) {
    return std::visit([](const auto& chart) -> const ChartHeading& { return chart.heading; }, data);
}

} // namespace

ChartView::ChartView(QWidget* parent) : QGraphicsView(parent), m_theme(lightTheme()) {
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

ChartView::~ChartView() = default;

void ChartView::setTheme(const Theme& theme) {
    m_theme = theme;
    layOut();
}

void ChartView::setData(const ChartData& chart, const QString& description) {
    m_data = chart;
    const ChartHeading& heading = headingOf(chart);
    m_description = description.isEmpty() ? heading.message : description;
    setAccessibleName(heading.title);
    pointAt(-1);
    layOut();
}

void ChartView::setHeadingShown(bool shown) {
    m_headingShown = shown;
    layOut();
}

QString ChartView::reading() const {
    return m_pointed < 0 ? QString() : m_picture.marks[static_cast<std::size_t>(m_pointed)].reading;
}

QSize ChartView::sizeHint() const {
    return (QSizeF(640, 360) * m_theme.scale).toSize();
}

QSize ChartView::minimumSizeHint() const {
    return (QSizeF(280, 200) * m_theme.scale).toSize();
}

void ChartView::layOut() {
    setBackgroundBrush(m_theme.surface);
    const QSizeF size = viewport()->size();
    setSceneRect(QRectF(QPointF(), size));
    m_picture = maalbilde::layOut(m_data, m_theme, size, locale(), m_headingShown);
    // The marks follow from the data alone, unless there is no room for any.
    if (m_pointed >= static_cast<int>(m_picture.marks.size()))
        pointAt(-1);
    showPanels();
    viewport()->update();
}

void ChartView::showPanels() {
    m_plots.resize(std::min(m_plots.size(), m_picture.panels.size()));
    while (m_plots.size() < m_picture.panels.size())
        m_plots.push_back(std::make_unique<PlotItem>(m_scene));
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        m_plots[i]->show(m_picture.panels[i], viewport()->size());
}

void ChartView::pointAt(int mark) {
    const bool changed = mark != m_pointed;
    m_pointed = mark;
    setAccessibleDescription(mark < 0 ? m_description : reading());
    if (!changed)
        return;
    viewport()->update();
    emit readOut(reading());
}

int ChartView::markAt(QPointF position) const {
    // Marks of parts without height are a line: nobody can hit it without some help.
    const double reach = m_theme.px(2);
    for (std::size_t i = 0; i < m_picture.marks.size(); ++i)
        if (m_picture.marks[i].box.adjusted(-reach, -reach, reach, reach).contains(position))
            return static_cast<int>(i);
    return -1;
}

void ChartView::drawBackground(QPainter* painter, const QRectF& exposed) {
    QGraphicsView::drawBackground(painter, exposed);
    m_picture.background.paint(*painter);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    m_picture.foreground.paint(*painter);
    if (m_pointed >= 0)
        drawReading(*painter);
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.focus, m_theme.px(2)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sceneRect().adjusted(1, 1, -1, -1));
    }
}

/// A frame around the value, and what it says in a bubble above it, within the view.
void ChartView::drawReading(QPainter& painter) const {
    const ReadMark& mark = m_picture.marks[static_cast<std::size_t>(m_pointed)];
    const QFont font = m_theme.font(TextSize::body);
    const double pad = m_theme.space(2);
    QRectF bubble(QPointF(), textSize(mark.reading, font) + QSizeF(2 * pad, pad));
    bubble.setWidth(std::min(bubble.width(), sceneRect().width()));
    bubble.moveCenter({mark.box.center().x(), mark.box.top() - bubble.height() / 2 - pad});
    bubble.moveLeft(std::clamp(bubble.left(), 0.0, sceneRect().width() - bubble.width()));
    bubble.moveTop(std::max(bubble.top(), 0.0));
    Drawing drawing;
    drawing.area(mark.box, Qt::NoBrush, m_theme.focus);
    drawing.area(bubble, m_theme.text);
    drawing.text(bubble.adjusted(pad, 0, -pad, 0), mark.reading, font, m_theme.surface);
    drawing.paint(painter);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    layOut();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_picture.marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return pointAt(std::min(m_pointed + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up: return pointAt(m_pointed < 0 ? last : std::max(m_pointed - 1, 0));
    case Qt::Key_Home: return pointAt(std::min(0, last));
    case Qt::Key_End: return pointAt(last);
    case Qt::Key_Escape:
        if (m_pointed >= 0)
            return pointAt(-1);
        break;
    default: break;
    }
    event->ignore(); // scrolling, QGraphicsView's answer, would move the chart
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    pointAt(markAt(event->position()));
}

void ChartView::leaveEvent(QEvent* event) {
    QGraphicsView::leaveEvent(event);
    pointAt(-1);
}

void ChartView::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the page scrolls, not the chart
}

void ChartView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        layOut();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    viewport()->update(); // the frame is painted there; QGraphicsView repaints only its scene's own focus
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    pointAt(-1);
    viewport()->update();
}

} // namespace maalbilde
