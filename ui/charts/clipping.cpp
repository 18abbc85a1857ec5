#include "ui/charts/clipping.h"

#include <algorithm>

namespace maalbilde {

namespace {

/// The part of a line, as shares of its length, that lies on the inner side of the edges met so far.
struct Share {
    double from = 0;
    double to = 1;

    /// An edge that the line comes `nearer` to over its length, from `distance` before it.
    void keepBefore(double nearer, double distance) {
        if (nearer == 0 && distance < 0)
            to = -1; // beside the box all along
        else if (nearer > 0)
            to = std::min(to, distance / nearer);
        else if (nearer < 0)
            from = std::max(from, distance / nearer);
    }
};

} // namespace

// After Liang and Barsky: each edge of the box shortens the line.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& box) {
    Share share;
    share.keepBefore(line.dx(), box.right() - line.x1());
    share.keepBefore(-line.dx(), line.x1() - box.left());
    share.keepBefore(line.dy(), box.bottom() - line.y1());
    share.keepBefore(-line.dy(), line.y1() - box.top());
    if (share.from > share.to)
        return std::nullopt;
    return QLineF(line.pointAt(share.from), line.pointAt(share.to));
}

std::vector<QPolygonF> clippedRuns(const QPolygonF& path, const QRectF& box) {
    std::vector<QPolygonF> runs;
    for (qsizetype i = 1; i < path.size(); ++i) {
        const auto part = clipped(QLineF(path[i - 1], path[i]), box);
        if (!part)
            continue;
        if (runs.empty() || runs.back().constLast() != part->p1())
            runs.push_back({part->p1()});
        runs.back() << part->p2();
    }
    return runs;
}

QPolygonF clipped(const QPolygonF& shape, const QRectF& box) {
    if (box.contains(shape.boundingRect()))
        return shape;
    return shape.intersected(QPolygonF(box));
}

} // namespace maalbilde
