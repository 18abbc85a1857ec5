#include "tests/support/laws.h"
#include "ui/charts/data/axis_scale.h"

#include <algorithm>

namespace maalbilde {

namespace {

AxisScale axisOf(int decimals, std::initializer_list<double> values) {
    AxisExtent extent(decimals);
    for (const double value : values)
        extent.include(value);
    return extent.fromZero();
}

} // namespace

TEST_CASE("Ticks come in steps of 1, 2 or 5 and begin at zero") {
    CHECK(axisOf(0, {30}).ticks() == std::vector<double>{0, 5, 10, 15, 20, 25, 30});
    CHECK(axisOf(0, {100}).ticks() == std::vector<double>{0, 20, 40, 60, 80, 100});
    CHECK(axisOf(0, {3}).ticks() == std::vector<double>{0, 1, 2, 3});
    CHECK(axisOf(0, {-8, 60}).ticks() == std::vector<double>{0, 20, 40, 60});
    CHECK(axisOf(1, {0.4}).ticks().size() == 5);
    CHECK(axisOf(1, {0.4}).decimals == 1);
}

TEST_CASE("Whole figures have no ticks between them, and an empty chart has an axis too") {
    CHECK(axisOf(0, {1}).step == 1);
    CHECK(axisOf(0, {}) == AxisScale{});
    CHECK(axisOf(0, {0}) == AxisScale{});
}

TEST_CASE("Points may have an axis that does not begin at zero, within what the indicator can be") {
    AxisExtent extent(0);
    extent.include(58);
    extent.include(99.5);
    const AxisScale axis = extent.around(0, 100);
    CHECK(axis.low == Approx(55.925));
    CHECK(axis.high == 100);
    CHECK(axis.ticks() == std::vector<double>{60, 70, 80, 90, 100});
    CHECK(AxisExtent(0).around(0, 100).ticks() == std::vector<double>{0, 20, 40, 60, 80, 100});
}

TEST_CASE("An axis holds zero, all values and 5 % beyond them, with few ticks") {
    law("holds", [](int first, int second) {
        const double a = first / 1000.0;
        const double b = second / 1000.0;
        const AxisScale axis = axisOf(0, {a, b});
        RC_ASSERT(axis.holds(0) && axis.holds(a) && axis.holds(b));
        RC_ASSERT(axis.high >= 1.049 * std::max(a, b));
        RC_ASSERT(axis.ticks().size() <= 9);
        for (const double tick : axis.ticks())
            RC_ASSERT(tick >= axis.low - 1e-6 * axis.step && tick <= axis.high + 1e-6 * axis.step);
    });
}

} // namespace maalbilde
