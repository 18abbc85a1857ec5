#include "ui/charts/hatching.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

const QRectF kBox(3, 7, 40, 25);

std::vector<DrawnItem> linesOf(Qt::BrushStyle pattern) {
    Drawing plain;
    plain.area(kBox, QBrush(Qt::black, pattern), Qt::black);
    std::vector<DrawnItem> lines = hatched(plain, Qt::white).items();
    std::erase_if(lines, [](const DrawnItem& item) { return item.kind != DrawnItem::Kind::line; });
    return lines;
}

} // namespace

TEST_CASE("A pattern becomes lines within its area, between paper and outline") {
    Drawing plain;
    plain.area(kBox, QBrush(Qt::red, Qt::BDiagPattern), Qt::blue);
    const auto items = hatched(plain, Qt::white).items();
    REQUIRE(items.size() > 4);
    CHECK(items.front().fill == QBrush(Qt::white));
    CHECK(items.back().fill == QBrush(Qt::NoBrush));
    CHECK(items.back().colour == QColor(Qt::blue));
    for (std::size_t i = 1; i + 1 < items.size(); ++i) {
        CHECK(items[i].kind == DrawnItem::Kind::line);
        CHECK(items[i].colour == QColor(Qt::red));
        const QRectF room = kBox.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        CHECK((room.contains(items[i].box.topLeft()) && room.contains(items[i].box.bottomRight())));
    }
}

TEST_CASE("Each pattern has directions of its own") {
    const auto slopes = [](Qt::BrushStyle pattern) {
        bool rising = false;
        bool falling = false;
        bool flat = false;
        bool upright = false;
        for (const DrawnItem& line : linesOf(pattern)) {
            const double dx = line.box.width();
            const double dy = line.box.height();
            flat |= dy == 0 && dx != 0;
            upright |= dx == 0 && dy != 0;
            rising |= dx * dy < 0;
            falling |= dx * dy > 0;
        }
        return std::array{rising, falling, flat, upright};
    };
    CHECK(slopes(Qt::BDiagPattern) == std::array{true, false, false, false});
    CHECK(slopes(Qt::FDiagPattern) == std::array{false, true, false, false});
    CHECK(slopes(Qt::HorPattern) == std::array{false, false, true, false});
    CHECK(slopes(Qt::VerPattern) == std::array{false, false, false, true});
    CHECK(slopes(Qt::DiagCrossPattern) == std::array{true, true, false, false});
    CHECK(slopes(Qt::CrossPattern) == std::array{false, false, true, true});
}

TEST_CASE("What has no pattern stays as it is") {
    Drawing plain;
    plain.area(kBox, Qt::red, Qt::blue);
    plain.area(kBox, Qt::NoBrush, Qt::blue);
    plain.disc({5, 5}, 3, Qt::red);
    plain.line({0, 0}, {9, 9}, Qt::green);
    CHECK(hatched(plain, Qt::white) == plain);
}

} // namespace maalbilde
