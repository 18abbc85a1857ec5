#include "tests/support/evidence_builder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("Ended with a figure missing is never not achieved") {
    const std::vector<Cell> eleven = cells({8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8});
    const Progress jobs = evaluate(evidence(kHundredJobs, 12, 12, {eleven}));
    CHECK(jobs.status == Status::atRisk); // 88 of 91.7, by the bands
    CHECK(jobs.flags.has(Flag::awaitingFigures));

    const Progress residents = evaluate(evidence(kTwoHundredResidents, 12, 12, {eleven}));
    CHECK(residents.status != Status::notAchieved);
    CHECK(residents.flags.has(Flag::awaitingFigures));

    const Progress nothing = evaluate(evidence(kHundredJobs, 12, 12, {{}}));
    CHECK(nothing.status == Status::noData);
    CHECK(nothing.flags.has(Flag::awaitingFigures));
}

TEST_CASE("A minimum once reached stays reached, a net figure only counts at the end") {
    Cells over{cells({101})};
    CHECK(evaluate(evidence(kHundredJobs, 12, 6, over)).status == Status::achieved);
    CHECK_FALSE(evaluate(evidence(kHundredJobs, 12, 6, over)).flags.has(Flag::aboveTarget));

    const Cells net{cells({250, 1, 2, 1, 3, 1})};
    const Progress residents = evaluate(evidence(kTwoHundredResidents, 12, 6, net));
    CHECK(residents.flags.has(Flag::aboveTarget));
    CHECK(residents.status != Status::achieved);
}

TEST_CASE("Above target is said even where too few figures are in for a verdict") {
    const Progress progress = evaluate(evidence(kTwoHundredResidents, 12, 6, {cells({300})}));
    CHECK(progress.status == Status::noData);
    CHECK(progress.flags.has(Flag::aboveTarget));
    CHECK(progress.outlook.error() == NoForecast::tooFewQuarters);
}

TEST_CASE("Below half coverage the numbers are still shown") {
    const Progress progress = evaluate(evidence(kHundredJobs, 12, 6, {cells({4, 4}), {}, {}}));
    CHECK(progress.status == Status::noData);
    CHECK(progress.expected == Approx(5.5556).epsilon(1e-4));
    CHECK(progress.requiredPace == Approx(92 / (100 - 5.5556)).epsilon(1e-4));
    CHECK(progress.tolerances.has_value());
}

TEST_CASE("Half coverage is counted in whole cells") {
    CHECK(evaluate(evidence(kHundredJobs, 12, 2, {cells({4}), {kMissing, Quantity::of(4)}})).status !=
          Status::noData);
    CHECK(evaluate(evidence(kHundredJobs, 12, 3, {cells({4}), {}, {}})).status == Status::noData);
}

TEST_CASE("A place without a share counts in the result and not in the plan") {
    const Progress progress = evaluate(evidence(
        kHundredJobs, 12, 6, {cells({4, 4, 4, 4, 4, 4}), cells({5, 5, 5, 5, 5, 5})}, {}, {1.0, 0.0}));
    CHECK(progress.actual == Approx(54));
    CHECK(progress.expected == Approx(50));
    const Progress without =
        evaluate(evidence(kHundredJobs, 12, 6, {cells({4, 4, 4, 4, 4, 4}), {}}, {}, {1.0, 0.0}));
    CHECK(without.expected == Approx(50));
    CHECK(without.coverage() == Approx(0.5));
}

TEST_CASE("An absent forecast says why") {
    const auto why = [](const Progress& progress) { return progress.outlook.error(); };
    CHECK(why(evaluate(evidence(CumulativeMinimum{Quantity::of(0)}, 12, 4, {cells({1, 1, 1, 1})}))) ==
          NoForecast::noTarget);
    CHECK(why(evaluate(evidence(kHundredJobs, 12, 0, {cells({1})}))) == NoForecast::notStarted);
    CHECK(why(evaluate(evidence(kHundredJobs, 12, 3, {cells({1, 1, 1})}))) == NoForecast::tooFewQuarters);
    CHECK(why(evaluate(evidence(kHundredJobs, 12, 9, {cells({1, 1, 1, 1}), {}, {}}))) ==
          NoForecast::lowCoverage);
    CHECK(why(evaluate(evidence(kHundredJobs, 12, 5, {cells({9, 0, 0, 0, 0})}))) == NoForecast::noEvents);
    CHECK(why(evaluate(evidence(kTwoHundredResidents, 12, 4, {cells({7, 7, 7, 7})}))) ==
          NoForecast::allEqual);
    CHECK(why(evaluate(evidence(kHundredJobs, 4, 4, {cells({1, 1, 1, 1})}))) == NoForecast::nothingLeft);
    CHECK(why(evaluate(evidence(kSixtyToSeventy, 12, 4, {{}}))) == NoForecast::noValue);
}

TEST_CASE("A quarter without planned share is left out of the outlook and its figures still count") {
    const std::vector<Milestone> lateStart{{Quarter(2016, 2), 0.0}};
    const Progress progress =
        evaluate(evidence(kHundredJobs, 12, 6, {cells({3, 3, 10, 10, 10, 10})}, lateStart));
    CHECK(progress.actual == Approx(46));
    REQUIRE(progress.outlook.has_value());
    CHECK(std::get<CountBasis>(progress.outlook->basis).quarters == 4);
}

TEST_CASE("An index uses values of the last four quarters, and holds where it need not rise") {
    const std::vector<Cell> once{Quantity::of(65)};
    CHECK(evaluate(evidence(kSixtyToSeventy, 12, 4, {once})).actual == Approx(65));
    const Progress stale = evaluate(evidence(kSixtyToSeventy, 12, 5, {once}));
    CHECK(stale.status == Status::noData);
    CHECK(stale.flags.has(Flag::stale));
    CHECK_FALSE(stale.actual.has_value());

    const Rule hold = IndexGoal{Quantity::of(60), Quantity::of(60), Quantity::of(2)};
    CHECK(evaluate(evidence(hold, 12, 4, {cells({58, 58, 58, 58})})).status == Status::onTrack);
    CHECK(evaluate(evidence(hold, 12, 4, {cells({57, 57, 57, 57})})).status == Status::atRisk);
    CHECK(evaluate(evidence(hold, 12, 4, {cells({55, 55, 55, 55})})).status == Status::behind);
    CHECK(evaluate(evidence(hold, 12, 4, {cells({61, 61, 61, 61})})).flags.has(Flag::aboveTarget));
}

TEST_CASE("An index of several places waits for none and says who is missing") {
    const Progress progress = evaluate(evidence(kSixtyToSeventy, 12, 4, {cells({60, 60, 60, 66}), {}}));
    CHECK(progress.actual == Approx(66));
    CHECK(progress.flags.has(Flag::incomplete));
}

TEST_CASE("An index without baseline or goal has a value and no target") {
    const Progress progress = evaluate(evidence(IndexGoal{}, 12, 4, {cells({63, 63, 63, 64})}));
    CHECK(progress.status == Status::noTarget);
    CHECK(progress.actual == Approx(64));
    CHECK_FALSE(progress.shortfall.has_value());
}

TEST_CASE("A net goal may be to lose no more than so many") {
    const Rule decline = NetCumulative{Quantity::of(-50), std::nullopt};
    const Progress progress =
        evaluate(evidence(decline, 12, 12, {cells({-4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -5})}));
    CHECK(progress.actual == Approx(-49));
    CHECK(progress.status == Status::achieved);
    CHECK(progress.flags.has(Flag::aboveTarget));
}

TEST_CASE("Tenths add up exactly") {
    const Cells figures{
        {Quantity::ofThousandths(33300), Quantity::ofThousandths(33300), Quantity::ofThousandths(33400)}};
    const Progress progress = evaluate(evidence(kHundredJobs, 3, 3, figures));
    CHECK(*progress.actual == 100.0);
    CHECK(progress.status == Status::achieved);
    CHECK(*progress.expected == 100.0);
}

} // namespace maalbilde
