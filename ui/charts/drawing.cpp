#include "ui/charts/drawing.h"

#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

QRectF within(const QRectF& box, QSizeF size, Qt::Alignment alignment) {
    double x = box.left();
    double y = box.top();
    if (alignment & Qt::AlignRight)
        x = box.right() - size.width();
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - size.width() / 2;
    if (alignment & Qt::AlignBottom)
        y = box.bottom() - size.height();
    else if (alignment & Qt::AlignVCenter)
        y = box.center().y() - size.height() / 2;
    return {QPointF(x, y), size};
}

QPen penOf(const DrawnItem& item) {
    return item.colour.isValid() ? QPen(item.colour, item.width, item.style, Qt::FlatCap, Qt::MiterJoin)
                                 : QPen(Qt::NoPen);
}

void paintText(QPainter& painter, const DrawnItem& item) {
    painter.setPen(item.colour);
    painter.setFont(item.font);
    painter.drawText(item.box, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip | Qt::TextSingleLine,
                     item.text);
}

void paintItem(QPainter& painter, const DrawnItem& item) {
    painter.setPen(penOf(item));
    painter.setBrush(item.fill);
    switch (item.kind) {
    case DrawnItem::Kind::area: painter.drawRect(item.box); break;
    case DrawnItem::Kind::disc: painter.drawEllipse(item.box); break;
    case DrawnItem::Kind::line: painter.drawLine(item.box.topLeft(), item.box.bottomRight()); break;
    case DrawnItem::Kind::shape: painter.drawPolygon(item.points); break;
    case DrawnItem::Kind::path: painter.drawPolyline(item.points); break;
    case DrawnItem::Kind::text: paintText(painter, item); break;
    }
}

QString boxText(const QRectF& box) {
    return QStringLiteral("%1,%2 %3x%4")
        .arg(std::lround(box.x()))
        .arg(std::lround(box.y()))
        .arg(std::lround(box.width()))
        .arg(std::lround(box.height()));
}

QString nameOf(DrawnItem::Kind kind) {
    switch (kind) {
    case DrawnItem::Kind::area: return QStringLiteral("area");
    case DrawnItem::Kind::disc: return QStringLiteral("disc");
    case DrawnItem::Kind::line: return QStringLiteral("line");
    case DrawnItem::Kind::shape: return QStringLiteral("shape");
    case DrawnItem::Kind::path: return QStringLiteral("path");
    case DrawnItem::Kind::text: return QStringLiteral("text");
    }
    return {};
}

} // namespace

void Drawing::area(QRectF box, QBrush fill, QColor outline, Qt::PenStyle style) {
    m_items.push_back({.kind = DrawnItem::Kind::area,
                       .box = box,
                       .fill = std::move(fill),
                       .colour = outline,
                       .style = style});
}

void Drawing::disc(QPointF centre, double radius, QBrush fill, QColor outline) {
    m_items.push_back({.kind = DrawnItem::Kind::disc,
                       .box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                       .fill = std::move(fill),
                       .colour = outline});
}

void Drawing::line(QPointF from, QPointF to, QColor colour, double width, Qt::PenStyle style) {
    m_items.push_back({.kind = DrawnItem::Kind::line,
                       .box = QRectF(from, to),
                       .colour = colour,
                       .width = width,
                       .style = style});
}

void Drawing::shape(const QPolygonF& points, QBrush fill) {
    if (points.size() > 1)
        m_items.push_back({.kind = DrawnItem::Kind::shape,
                           .box = points.boundingRect(),
                           .points = points,
                           .fill = std::move(fill)});
}

void Drawing::path(const QPolygonF& points, const QPen& pen) {
    if (points.size() > 1)
        m_items.push_back({.kind = DrawnItem::Kind::path,
                           .box = points.boundingRect(),
                           .points = points,
                           .colour = pen.color(),
                           .width = pen.widthF(),
                           .style = pen.style()});
}

QRectF Drawing::text(QRectF box, const QString& text, const QFont& font, QColor colour,
                     Qt::Alignment alignment) {
    // Half a pixel of tolerance: a box made from the size of its text must hold it.
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 0.5);
    if (shown.isEmpty())
        return {box.topLeft(), QSizeF()};
    const QRectF taken = within(box, textSize(shown, font), alignment);
    m_items.push_back({.kind = DrawnItem::Kind::text,
                       .box = taken,
                       .colour = colour,
                       .text = shown,
                       .font = font,
                       .alignment = alignment});
    return taken;
}

std::optional<QRectF> Drawing::textIfFree(QRectF box, const QString& text, const QFont& font, QColor colour,
                                          Qt::Alignment alignment) {
    const QSizeF size = textSize(text, font);
    if (text.isEmpty() || size.width() > box.width() + 0.5)
        return std::nullopt;
    if (!isFree(within(box, size, alignment)))
        return std::nullopt;
    return this->text(box, text, font, colour, alignment);
}

void Drawing::append(const Drawing& other, QPointF by) {
    const auto first = static_cast<std::ptrdiff_t>(m_items.size());
    m_items.insert(m_items.end(), other.m_items.begin(), other.m_items.end());
    if (by.isNull())
        return;
    std::for_each(m_items.begin() + first, m_items.end(), [&](DrawnItem& item) {
        item.box.translate(by);
        item.points.translate(by);
    });
}

void Drawing::append(const DrawnItem& item) {
    m_items.push_back(item);
}

bool Drawing::isFree(QRectF box) const {
    return std::none_of(m_items.begin(), m_items.end(), [&](const DrawnItem& item) {
        return item.kind == DrawnItem::Kind::text && item.box.intersects(box);
    });
}

QStringList Drawing::texts() const {
    QStringList result;
    for (const DrawnItem& item : m_items)
        if (item.kind == DrawnItem::Kind::text)
            result << item.text;
    return result;
}

void Drawing::paint(QPainter& painter) const {
    painter.save();
    for (const DrawnItem& item : m_items) {
        // Slanting lines and discs need smooth edges; upright ones are sharper without.
        painter.setRenderHint(QPainter::Antialiasing, item.kind != DrawnItem::Kind::area);
        paintItem(painter, item);
    }
    painter.restore();
}

QSizeF textSize(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.ascent() + metrics.descent())};
}

QString dump(const Drawing& drawing) {
    QString result;
    for (const DrawnItem& item : drawing.items()) {
        result += nameOf(item.kind) + QLatin1Char(' ') + boxText(item.box);
        if (item.fill.style() != Qt::NoBrush)
            result += QStringLiteral(" filled ") + item.fill.color().name();
        if (item.colour.isValid())
            result += QLatin1Char(' ') + item.colour.name();
        if (!item.text.isEmpty())
            result += QStringLiteral(" \"%1\"").arg(item.text);
        result += QLatin1Char('\n');
    }
    return result;
}

} // namespace maalbilde
