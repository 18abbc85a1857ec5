#include "ui/charts/layout/column_labeller.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kPlanOverhang = 0.08; // of the plan marker, on both sides
constexpr double kOfficialRadius = 5;  // px at 100 %

/// Closed: its first corner is its last.
QPolygonF diamondAt(QPointF centre, double radius) {
    const QPointF up(0, -radius);
    const QPointF right(radius, 0);
    return {{centre + up, centre + right, centre - up, centre - right, centre + up}};
}

} // namespace

ColumnLabeller::ColumnLabeller(Drawing& drawing, const PlotPanel& panel, std::size_t index,
                               const Column& column, const ColumnLabels& labels, const Frame& frame)
    : m_drawing(drawing), m_panel(panel), m_index(index), m_column(column), m_labels(labels),
      m_theme(frame.theme), m_ceiling(frame.area.top()), m_small(frame.theme.font(TextSize::small)) {}

void ColumnLabeller::drawBehind(Drawing& background) const {
    const double half = m_panel.barWidth / 2;
    if (m_column.plan && m_column.plan->isBand())
        background.area(span(m_column.plan->low, m_column.plan->high, half + kPlanOverhang), m_theme.band);
    if (m_column.phase != ColumnPhase::notStarted && !m_column.total && !m_column.missing.isEmpty())
        background.area(span(m_panel.axis.low, m_panel.axis.high, half), m_theme.gap);
}

void ColumnLabeller::drawOutlook() {
    if (!m_column.outlook)
        return;
    const QRectF box = span(m_column.outlook->from, m_column.outlook->to, m_panel.barWidth / 2);
    m_drawing.area(box, m_theme.forecastFill, m_theme.forecast, Qt::DashLine);
}

void ColumnLabeller::drawPlan() {
    if (!m_column.plan)
        return;
    const QRectF box = span(m_column.plan->low, m_column.plan->high, m_panel.barWidth / 2 + kPlanOverhang);
    m_drawing.line(box.bottomLeft(), box.bottomRight(), m_theme.goal, m_theme.px(2));
}

void ColumnLabeller::drawNet() {
    if (m_column.netMarker && m_column.total)
        m_drawing.disc(m_panel.at(x() - m_panel.barWidth / 2, *m_column.total), m_theme.px(4.5), m_theme.text,
                       m_theme.surface);
}

void ColumnLabeller::drawOfficial() {
    if (!m_column.official || !m_labels.official)
        return;
    const QPolygonF diamond = diamondAt(officialAt(), m_theme.px(kOfficialRadius));
    m_drawing.shape(diamond, m_theme.surface);
    m_drawing.path(diamond, QPen(m_theme.text, m_theme.px(1.5)));
}

void ColumnLabeller::labelOfficial() {
    if (!m_column.official || !m_labels.official)
        return;
    const QPointF centre = officialAt();
    const double left = centre.x() + m_theme.px(kOfficialRadius) + m_theme.space();
    const double right = std::min(m_panel.at(x() + 1 - m_panel.barWidth / 2, 0).x(), m_panel.box.right());
    const double tall = height(m_small);
    for (const double top : {centre.y() - tall / 2, centre.y() - tall, centre.y()})
        if (m_drawing.textIfFree({left, top, right - left, tall}, m_column.official->label, m_small,
                                 m_theme.text, Qt::AlignLeft | Qt::AlignVCenter))
            return;
}

void ColumnLabeller::labelParts(const std::vector<int>& marks) {
    for (const ColumnPart& part : m_column.parts)
        if (m_labels.parts && !part.label.isEmpty() && part.from != part.to)
            labelPart(part, marks[static_cast<std::size_t>(part.group)]);
}

void ColumnLabeller::labelTop() {
    double foot = top();
    if (!m_column.totalLabel.isEmpty()) {
        const QFont font = m_theme.font(m_labels.total, QFont::DemiBold);
        if (const auto taken = labelAbove(foot, m_column.totalLabel, font, m_theme.text))
            foot = taken->top();
    }
    if (!m_column.missing.isEmpty() && !labelAbove(foot, m_column.missing, m_small, m_theme.error))
        labelAbove(foot, QStringLiteral("?"), m_theme.font(TextSize::small, QFont::DemiBold), m_theme.error);
}

void ColumnLabeller::labelOutlook() {
    if (!m_column.outlook || !m_labels.outlook)
        return;
    const QRectF box = span(m_column.outlook->from, m_column.outlook->to, m_panel.barWidth / 2);
    if (box.height() >= height(m_small))
        m_drawing.textIfFree(box, m_column.outlook->label, m_small, m_theme.mutedText);
}

bool ColumnLabeller::labelPlan() {
    if (!m_column.plan || !m_labels.plan)
        return false;
    const QRectF marker = span(m_column.plan->low, m_column.plan->high, m_panel.barWidth / 2 + kPlanOverhang);
    const double left = marker.right() + m_theme.space();
    const double right = m_panel.at(x() + 1 - m_panel.barWidth / 2, 0).x();
    const double tall = height(m_small);
    const QRectF beside(left, marker.center().y() - tall / 2, std::min(right, m_panel.box.right()) - left,
                        tall);
    if (m_drawing.textIfFree(beside, m_column.plan->label, m_small, m_theme.mutedText,
                             Qt::AlignLeft | Qt::AlignVCenter))
        return true;
    return labelAbove(marker.top(), m_column.plan->label, m_small, m_theme.mutedText).has_value();
}

QPointF ColumnLabeller::officialAt() const {
    return m_panel.at(x() + m_panel.barWidth / 2, m_column.official->value);
}

double ColumnLabeller::height(const QFont& font) const {
    return textSize(QStringLiteral("0"), font).height();
}

QRectF ColumnLabeller::span(double low, double high, double half) const {
    return QRectF(m_panel.at(x() - half, high), m_panel.at(x() + half, low)).normalized();
}

double ColumnLabeller::top() const {
    double value = std::max(0.0, m_column.total.value_or(0));
    for (const ColumnPart& part : m_column.parts)
        value = std::max(value, part.to);
    if (m_column.outlook)
        value = std::max(value, m_column.outlook->to);
    double y = m_panel.at(x(), value).y();
    if (!m_column.plan)
        return y;
    const double plan = m_panel.at(x(), m_column.plan->low).y();
    const double room = height(m_theme.font(m_labels.total)) + m_theme.space();
    return plan < y && plan > y - room ? plan : y;
}

std::optional<QRectF> ColumnLabeller::labelAbove(double foot, const QString& text, const QFont& font,
                                                 const QColor& colour) {
    const double tall = height(font);
    if (foot - tall - m_theme.px(2) < m_ceiling)
        return std::nullopt;
    const double left = m_panel.at(x() - 0.5, 0).x();
    const double right = m_panel.at(x() + 0.5, 0).x();
    return m_drawing.textIfFree({left, foot - tall - m_theme.px(2), right - left, tall}, text, font, colour);
}

void ColumnLabeller::labelPart(const ColumnPart& part, int mark) {
    const PlaceMark place = m_theme.place(mark);
    const QRectF box = partBox(m_panel, m_index, part);
    if (labelOn(box, part.label, place))
        return;
    const double left = box.right() + m_theme.space();
    const double right = m_panel.at(x() + 1 - m_panel.barWidth / 2, 0).x();
    m_drawing.textIfFree({left, box.center().y() - height(m_small) / 2,
                          std::min(right, m_panel.box.right()) - left, height(m_small)},
                         part.label, m_small, m_theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
}

bool ColumnLabeller::labelOn(const QRectF& box, const QString& text, const PlaceMark& place) {
    QRectF taken(QPointF(), textSize(text, m_small));
    taken.moveCenter(box.center());
    const double digits = QFontMetricsF(m_small).capHeight() + m_theme.px(4);
    if (box.height() < digits || taken.width() > box.width() || !m_drawing.isFree(taken))
        return false;
    if (place.isHatched())
        backLabel(box, text, place.paper);
    else if (planCrosses(box))
        backLabel(box, text, place.brush());
    m_drawing.text(taken, text, m_small, place.text);
    return true;
}

bool ColumnLabeller::planCrosses(const QRectF& box) const {
    if (!m_column.plan)
        return false;
    const double y = m_panel.at(x(), m_column.plan->low).y();
    return std::abs(y - box.center().y()) < height(m_small) / 2;
}

void ColumnLabeller::backLabel(const QRectF& box, const QString& text, const QBrush& paper) {
    QRectF back(QPointF(), textSize(text, m_small) + QSizeF(m_theme.px(4), 0));
    back.setHeight(std::min(back.height(), box.height()));
    back.moveCenter(box.center());
    m_drawing.area(back, paper);
}

} // namespace maalbilde
