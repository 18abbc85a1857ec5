#include "tests/support/laws.h"
#include "ui/charts/clipping.h"

namespace maalbilde {

namespace {

const QRectF kBox(10, 10, 100, 50);
const QRectF kBoxWithRounding = kBox.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);

QPointF anyPoint() {
    return QPoint(*rc::gen::inRange(-50, 200), *rc::gen::inRange(-50, 150));
}

} // namespace

TEST_CASE("A line is cut at the edges of a box and keeps its direction") {
    CHECK(clipped(QLineF(0, 20, 200, 20), kBox) == QLineF(10, 20, 110, 20));
    CHECK(clipped(QLineF(200, 20, 0, 20), kBox) == QLineF(110, 20, 10, 20));
    CHECK(clipped(QLineF(20, 20, 30, 40), kBox) == QLineF(20, 20, 30, 40));
    CHECK(clipped(QLineF(10, 10, 10, 60), kBox) == QLineF(10, 10, 10, 60)); // along an edge
    CHECK_FALSE(clipped(QLineF(0, 5, 200, 5), kBox));
    CHECK_FALSE(clipped(QLineF(0, 50, 40, 110), kBox)); // past a corner
    CHECK_FALSE(clipped(QLineF(200, 20, 150, 20), kBox));
}

TEST_CASE("What is left of a line lies in the box and on the line; what lies in the box is left") {
    law("clipped lines", [] {
        const QLineF line(anyPoint(), anyPoint());
        const auto left = clipped(line, kBox);
        if (left) {
            RC_ASSERT(kBoxWithRounding.contains(left->p1()));
            RC_ASSERT(kBoxWithRounding.contains(left->p2()));
        }
        const QPointF between = line.pointAt(*rc::gen::inRange(0, 101) / 100.0);
        const double inner = 1e-6;
        if (kBox.adjusted(inner, inner, -inner, -inner).contains(between)) {
            RC_ASSERT(left.has_value());
            RC_ASSERT(QLineF(left->p1(), between).length() + QLineF(between, left->p2()).length() <
                      left->length() + 1e-6);
        }
    });
}

TEST_CASE("A path falls into runs within the box, and one that stays inside is left as it is") {
    law("clipped paths", [] {
        QPolygonF path;
        const int corners = *rc::gen::inRange(2, 8);
        for (int i = 0; i < corners; ++i)
            path << anyPoint();
        for (const QPolygonF& run : clippedRuns(path, kBox)) {
            RC_ASSERT(run.size() > 1);
            for (const QPointF& point : run)
                RC_ASSERT(kBoxWithRounding.contains(point));
        }
        RC_ASSERT(clippedRuns(path, path.boundingRect().adjusted(-1, -1, 1, 1)) ==
                  std::vector<QPolygonF>{path});
    });
}

TEST_CASE("A shape is cut at the edges, and one beside the box is nothing") {
    const QPolygonF wide(QRectF(0, 20, 200, 10));
    CHECK(clipped(wide, kBox).boundingRect() == QRectF(10, 20, 100, 10));
    CHECK(clipped(QPolygonF(QRectF(200, 0, 10, 10)), kBox).isEmpty());
    const QPolygonF within(QRectF(20, 20, 10, 10));
    CHECK(clipped(within, kBox) == within);
}

} // namespace maalbilde
