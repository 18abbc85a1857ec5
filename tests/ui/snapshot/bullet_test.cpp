#include "tests/support/laws.h"
#include "ui/snapshot/bullet.h"

namespace maalbilde {

TEST_CASE("A bullet graph begins at zero and holds result, plan, goal and limits") {
    const BulletSnapshot bullet = bulletOf(
        CumulativeMinimum{Quantity::of(100)},
        {.actual = 44, .expected = 50, .goal = 100, .tolerances = Tolerances{.green = 4.5, .red = 20}});
    CHECK(bullet.low == 0);
    CHECK(bullet.high == Approx(105));
    CHECK(bullet.onTrackFrom == 45.5);
    CHECK(bullet.behindBelow == 30);
    CHECK_FALSE(bullet.asPoint);
}

TEST_CASE("Less than one firm short is on track, whatever the tolerance") {
    const BulletSnapshot bullet = bulletOf(
        AnnualRange{Quantity::of(2), Quantity::of(3)},
        {.actual = 0, .expected = 0.5, .goal = 2, .ambition = 3, .tolerances = Tolerances{0.4, 0.6}});
    CHECK(bullet.onTrackFrom == bullet.low); // −0.5 is not on the scale
    CHECK(bullet.ambition == 3);
}

TEST_CASE("An index is a point on its way from where it started to its goal, not a bar from zero") {
    const BulletSnapshot bullet =
        bulletOf(IndexGoal{Quantity::of(60), Quantity::of(70), Quantity::of(2)},
                 {.actual = 63, .expected = 65, .goal = 70, .tolerances = Tolerances{2, 4}});
    CHECK(bullet.asPoint);
    CHECK(bullet.low == Approx(59.5));
    CHECK(bullet.onTrackFrom == 63);
    const BulletSnapshot nearly = bulletOf(IndexGoal{Quantity::of(60), Quantity::of(70), Quantity::of(2)},
                                           {.actual = 69, .expected = 70, .goal = 70});
    CHECK((*nearly.actual - nearly.low) / (nearly.high - nearly.low) > 0.8);
}

TEST_CASE("Everything on a bullet graph lies on its scale") {
    law("lies on the scale", [](int actual, int expected, int goal) {
        const double scale = 1e-3;
        const BulletSnapshot bullet = bulletOf(NetCumulative{}, {.actual = actual * scale,
                                                                 .expected = expected * scale,
                                                                 .goal = goal * scale,
                                                                 .tolerances = Tolerances{3, 8}});
        for (const auto& value :
             {bullet.actual, bullet.plan, bullet.goal, bullet.onTrackFrom, bullet.behindBelow})
            RC_ASSERT(bullet.low <= *value && *value <= bullet.high);
        RC_ASSERT(bullet.low <= 0 && bullet.low < bullet.high);
        RC_ASSERT(*bullet.behindBelow <= *bullet.onTrackFrom);
    });
}

} // namespace maalbilde
