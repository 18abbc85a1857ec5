#include "tests/support/evidence_builder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

/// Three places, six quarters closed, the third place not applicable in some of them.
Cells withGaps(std::initializer_list<int> notApplicable, Cell otherwise) {
    Cells figures{cells({4, 4, 4, 4, 4, 4}), cells({2, 2, 2, 2, 2, 2}), {}};
    for (int q = 1; q <= 6; ++q)
        figures[2].push_back(std::ranges::find(notApplicable, q) != notApplicable.end() ? kNotApplicable
                                                                                        : otherwise);
    return figures;
}

} // namespace

TEST_CASE("A cell that does not apply is not due") {
    const Progress progress = evaluate(evidence(kHundredJobs, 12, 6, withGaps({1, 2, 3}, Quantity::of(2))));
    CHECK(progress.due == 15);
    CHECK(progress.reported == 15);
    CHECK_FALSE(progress.flags.has(Flag::incomplete));
    CHECK(progress.expected == Approx(50)); // weights renormalised: the plan still ends at the goal
    CHECK(progress.actual == Approx(42));
}

TEST_CASE("A missing cell is not a cell that does not apply") {
    const Progress missing = evaluate(evidence(kHundredJobs, 12, 6, withGaps({}, kMissing)));
    CHECK(missing.due == 18);
    CHECK(missing.expected == Approx(33.3333).epsilon(1e-4));
    CHECK(missing.flags.has(Flag::incomplete));
}

TEST_CASE("Where nothing applies nothing is due and nothing can be said") {
    const Cells figures(3, std::vector<Cell>(6, kNotApplicable));
    for (const Rule& rule : {kHundredJobs, kTwoHundredResidents, kTwoToThreeFirms, kSixtyToSeventy}) {
        const Progress progress = evaluate(evidence(rule, 12, 6, figures));
        CHECK(progress.status == Status::noData);
        CHECK(progress.due == 0);
        CHECK_FALSE(progress.coverage().has_value());
        CHECK_FALSE(progress.outlook.has_value());
    }
}

TEST_CASE("A quarter in which no place applies is neither due nor remaining") {
    Cells figures{cells({0, 9, 9, 9, 9, 9})};
    figures[0][0] = kNotApplicable;
    const Progress progress = evaluate(evidence(kHundredJobs, 11, 6, figures));
    CHECK(progress.expected == Approx(50)); // five of the ten quarters that count
    REQUIRE(progress.outlook.has_value());
    CHECK(std::get<CountBasis>(progress.outlook->basis).remainingExposure ==
          Approx(5.0)); // of eleven, scaled alike

    const Progress net = evaluate(evidence(kTwoHundredResidents, 11, 6,
                                           {{kNotApplicable, Quantity::of(5), Quantity::of(7),
                                             Quantity::of(5), Quantity::of(6), Quantity::of(7)}}));
    CHECK(net.expected == Approx(100));
    REQUIRE(net.outlook.has_value());
    CHECK(std::get<NetBasis>(net.outlook->basis).remainingExposure == Approx(5));
}

TEST_CASE("The end is decided once every cell that applies is in") {
    Cells figures{cells({50, 0, 0}), cells({49, 0, 0})};
    figures[1][2] = kNotApplicable;
    CHECK(evaluate(evidence(kHundredJobs, 3, 3, figures)).status == Status::notAchieved);
    figures[1][1] = kMissing;
    const Progress open = evaluate(evidence(kHundredJobs, 3, 3, figures));
    CHECK(open.status == Status::onTrack);
    CHECK(open.flags.has(Flag::awaitingFigures));
}

} // namespace maalbilde
