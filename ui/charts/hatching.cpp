#include "ui/charts/hatching.h"

#include "ui/charts/clipping.h"

#include <cmath>

namespace maalbilde {

namespace {

constexpr double kPitch = 6; // between two lines, wide enough for a copier
constexpr double kStroke = 1.25;

/// Lines in one direction over a box. They stand on a grid of the whole drawing, so that they run on from one
/// box to the next.
class Hatch {
public:
    Hatch(Drawing& drawing, const QRectF& box, const QColor& colour)
        : m_drawing(drawing), m_box(box), m_colour(colour) {}

    void lined() const {
        for (double y = first(m_box.top()); y <= m_box.bottom(); y += kPitch)
            stroke({m_box.left(), y, m_box.right(), y});
    }

    void upright() const {
        for (double x = first(m_box.left()); x <= m_box.right(); x += kPitch)
            stroke({x, m_box.top(), x, m_box.bottom()});
    }

    /// From the lower left to the upper right: x + y stays the same.
    void rising() const {
        for (double sum = first(m_box.left() + m_box.top(), kSlantPitch);
             sum < m_box.right() + m_box.bottom(); sum += kSlantPitch)
            stroke({sum - m_box.bottom(), m_box.bottom(), sum - m_box.top(), m_box.top()});
    }

    /// From the upper left to the lower right: x − y stays the same.
    void falling() const {
        for (double gap = first(m_box.left() - m_box.bottom(), kSlantPitch);
             gap < m_box.right() - m_box.top(); gap += kSlantPitch)
            stroke({gap + m_box.top(), m_box.top(), gap + m_box.bottom(), m_box.bottom()});
    }

private:
    static constexpr double kSlantPitch = kPitch * 1.41421356; // along an axis, for kPitch across the lines

    static double first(double from, double pitch = kPitch) { return std::ceil(from / pitch) * pitch; }

    void stroke(const QLineF& line) const {
        if (const auto part = clipped(line, m_box))
            m_drawing.line(part->p1(), part->p2(), m_colour, kStroke);
    }

    Drawing& m_drawing;
    QRectF m_box;
    QColor m_colour;
};

void draw(const Hatch& hatch, Qt::BrushStyle pattern) {
    if (pattern == Qt::BDiagPattern || pattern == Qt::DiagCrossPattern)
        hatch.rising();
    if (pattern == Qt::FDiagPattern || pattern == Qt::DiagCrossPattern)
        hatch.falling();
    if (pattern == Qt::HorPattern || pattern == Qt::CrossPattern)
        hatch.lined();
    if (pattern == Qt::VerPattern || pattern == Qt::CrossPattern)
        hatch.upright();
}

bool hasPattern(const DrawnItem& item) {
    return item.kind == DrawnItem::Kind::area && item.fill.style() != Qt::NoBrush &&
           item.fill.style() != Qt::SolidPattern;
}

} // namespace

Drawing hatched(const Drawing& drawing, const QColor& paper) {
    Drawing result;
    for (const DrawnItem& item : drawing.items()) {
        if (!hasPattern(item)) {
            result.append(item);
            continue;
        }
        const QRectF box = item.box.normalized();
        result.area(box, paper);
        draw(Hatch(result, box, item.fill.color()), item.fill.style());
        DrawnItem outline = item;
        outline.fill = Qt::NoBrush;
        result.append(outline);
    }
    return result;
}

} // namespace maalbilde
