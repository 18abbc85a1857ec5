#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <vector>

namespace maalbilde {

/// What of a line lies within a box, edges included, in the line's direction; nothing where it misses it.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& box);

/// What of a path lies within a box: unbroken runs, in order.
std::vector<QPolygonF> clippedRuns(const QPolygonF& path, const QRectF& box);

/// What of a shape lies within a box; empty where it misses it.
QPolygonF clipped(const QPolygonF& shape, const QRectF& box);

} // namespace maalbilde
