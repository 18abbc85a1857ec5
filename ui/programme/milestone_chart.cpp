#include "ui/programme/milestone_chart.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace maalbilde {

namespace {

constexpr double kHeight = 120; // px at 100 %
constexpr double kPoint = 5;    // its radius
constexpr double kReach = 12;   // how near the mouse must come

} // namespace

MilestoneChart::MilestoneChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFixedHeight(qRound(theme.px(kHeight)));
    setAccessibleName(tr("The plan, drawn through the milestones"));
    setToolTip(tr("Drag a milestone up or down, or type its share below."));
}

void MilestoneChart::setPoints(std::vector<PlanPoint> points) {
    m_points = std::move(points);
    update();
}

QRectF MilestoneChart::plot() const {
    const double edge = m_theme.px(2 * kPoint);
    return QRectF(rect()).adjusted(edge, edge, -edge, -edge);
}

QPointF MilestoneChart::placeOf(const PlanPoint& point) const {
    const QRectF area = plot();
    return {area.left() + point.time * area.width(), area.bottom() - point.share * area.height()};
}

void MilestoneChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.surface);
    painter.setPen(QPen(m_theme.grid, 1));
    for (const double share : {0.0, 0.5, 1.0})
        painter.drawLine(placeOf({0, share}), placeOf({1, share}));
    QPolygonF line;
    for (const PlanPoint& point : m_points)
        line << placeOf(point);
    painter.setPen(QPen(m_theme.plan, m_theme.px(2)));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    for (const PlanPoint& point : m_points)
        if (point.milestone)
            painter.drawEllipse(placeOf(point), m_theme.px(kPoint), m_theme.px(kPoint));
}

void MilestoneChart::mousePressEvent(QMouseEvent* event) {
    for (const PlanPoint& point : m_points) {
        const QPointF away = event->position() - placeOf(point);
        if (point.milestone && std::hypot(away.x(), away.y()) <= m_theme.px(kReach))
            m_held = point.milestone;
    }
}

void MilestoneChart::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held)
        return;
    const double share = (plot().bottom() - event->position().y()) / plot().height();
    emit dragged(*m_held, qRound(100 * std::clamp(share, 0.0, 1.0)));
}

void MilestoneChart::mouseReleaseEvent(QMouseEvent* /*event*/) {
    m_held.reset();
}

} // namespace maalbilde
