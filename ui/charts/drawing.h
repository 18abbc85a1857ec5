#pragma once

#include "ui/charts/theme.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

namespace maalbilde {

/// One thing that is painted: an area, a line from corner to corner, a shape or path of many corners, or a
/// text.
struct DrawnItem {
    enum class Kind { area, disc, line, shape, path, text } kind = Kind::area;
    QRectF box;       ///< of a line its two ends, of a text the space that it takes
    QPolygonF points; ///< of a shape or path
    QBrush fill = Qt::NoBrush;
    QColor colour; ///< of outline, line or text; invalid for none
    double width = 1;
    Qt::PenStyle style = Qt::SolidLine;
    QString text;
    QFont font;
    Qt::Alignment alignment = Qt::AlignCenter;

    friend bool operator==(const DrawnItem&, const DrawnItem&) = default;
};

/// What is painted, back to front, as a value: the same on a screen, on paper and in a test.
class Drawing {
public:
    void area(QRectF box, QBrush fill, QColor outline = {}, Qt::PenStyle style = Qt::SolidLine);
    void disc(QPointF centre, double radius, QBrush fill, QColor outline = {});
    void line(QPointF from, QPointF to, QColor colour, double width = 1, Qt::PenStyle style = Qt::SolidLine);

    /// A closed shape; a path from point to point. One without two points is nothing.
    void shape(const QPolygonF& points, QBrush fill);
    void path(const QPolygonF& points, const QPen& pen);

    /// A text within a box, cut with … where it is too long for it; gives the space that it takes.
    QRectF text(QRectF box, const QString& text, const QFont& font, QColor colour,
                Qt::Alignment alignment = Qt::AlignCenter);

    /// The same, unless it would be cut or stand on another text: then nothing is drawn, and nothing given.
    std::optional<QRectF> textIfFree(QRectF box, const QString& text, const QFont& font, QColor colour,
                                     Qt::Alignment alignment = Qt::AlignCenter);

    /// Everything of another drawing, moved by `by`, or one item of it, in front.
    void append(const Drawing& other, QPointF by = {});
    void append(const DrawnItem& item);

    [[nodiscard]] bool isFree(QRectF box) const;

    [[nodiscard]] const std::vector<DrawnItem>& items() const { return m_items; }

    /// Every text that is drawn, in order.
    [[nodiscard]] QStringList texts() const;

    void paint(QPainter& painter) const;

    friend bool operator==(const Drawing&, const Drawing&) = default;

private:
    std::vector<DrawnItem> m_items;
};

/// What a text takes in a font.
QSizeF textSize(const QString& text, const QFont& font);

/// One line for each item, for tests and for finding out what is wrong with a picture.
QString dump(const Drawing& drawing);

} // namespace maalbilde
