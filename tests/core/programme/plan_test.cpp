#include "core/programme/plan.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

const QuarterRange kThreeYears(Quarter(2016, 1), Quarter(2018, 4));

/// Milestones in some quarters of the three years, in order and never falling.
std::vector<Milestone> anyMilestones() {
    std::vector<Milestone> milestones;
    double share = 0;
    for (Quarter quarter = kThreeYears.first(); quarter < kThreeYears.last(); quarter = quarter + 1) {
        if (*rc::gen::inRange(0, 3) != 0)
            continue;
        share += (1 - share) * *rc::gen::inRange(0, 101) / 100.0;
        milestones.push_back({quarter, share});
    }
    return milestones;
}

} // namespace

TEST_CASE("Without milestones a plan is a straight line") {
    const Plan plan(kThreeYears, {});
    CHECK(plan.quarters() == 12);
    CHECK(plan.shareAfter(0) == 0.0);
    CHECK(plan.shareAfter(6) == 0.5);
    CHECK(plan.shareAfter(12) == 1.0);
    CHECK(plan.shareOf(1) == Approx(1.0 / 12));
    CHECK(Plan(QuarterRange(Quarter(2016, 1), Quarter(2016, 1)), {}).shareOf(1) == 1.0);
}

TEST_CASE("Milestones bend the line") {
    const Plan plan(kThreeYears, {{Quarter(2016, 4), 0.2}, {Quarter(2017, 4), 0.6}});
    CHECK(plan.shareAfter(2) == Approx(0.1));
    CHECK(plan.shareAfter(4) == 0.2);
    CHECK(plan.shareAfter(6) == Approx(0.4));
    CHECK(plan.shareAfter(8) == 0.6);
    CHECK(plan.shareAfter(10) == Approx(0.8));
    CHECK(plan.shareAfter(12) == 1.0);

    const Plan early(kThreeYears, {{Quarter(2016, 1), 1.0}, {Quarter(2018, 4), 1.0}});
    CHECK(early.shareAfter(1) == 1.0);
    CHECK(early.shareOf(7) == 0.0);
}

TEST_CASE("A plan begins at nothing, never falls, passes its milestones and ends at the whole") {
    law("for any milestones", [] {
        const std::vector<Milestone> milestones = anyMilestones();
        const Plan plan(kThreeYears, milestones);
        RC_ASSERT(plan.shareAfter(0) == 0.0);
        RC_ASSERT(plan.shareAfter(12) == 1.0);
        for (int q = 1; q <= 12; ++q)
            RC_ASSERT(plan.shareOf(q) >= 0.0);
        for (const Milestone& milestone : milestones)
            RC_ASSERT(plan.shareAfter(milestone.quarter - kThreeYears.first() + 1) == milestone.share);
    });
}

} // namespace maalbilde
