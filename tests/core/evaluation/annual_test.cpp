#include "tests/support/evidence_builder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

/// Evidence of one place over `quarters` quarters from `first` on.
Evidence firms(Quarter first, int quarters, int closed, std::vector<Cell> figures) {
    Evidence result = evidence(kTwoToThreeFirms, quarters, closed, {{}});
    result.period = QuarterRange(first, first + (quarters - 1));
    result.plan = Plan(result.period, {});
    result.places[0].figures = FigureSeries(result.period);
    for (std::size_t q = 0; q < figures.size(); ++q)
        result.places[0].figures.set(first + static_cast<int>(q), figures[q]);
    return result;
}

} // namespace

TEST_CASE("A year only partly in the period asks for its part, in whole firms") {
    const Progress progress =
        evaluate(firms(Quarter(2016, 3), 10, 10, cells({1, 0, 1, 1, 0, 0, 1, 1, 0, 0})));
    REQUIRE(progress.years.size() == 3);
    CHECK(progress.years[0].year == 2016);
    CHECK(progress.years[0].quarters == 2);
    CHECK(progress.years[0].low == 1);
    CHECK(progress.years[0].high == 2);
    CHECK(progress.years[1].quarters == 4);
    CHECK(progress.years[1].low == 2);
    CHECK(progress.years[2].quarters == 4);
    CHECK(progress.status == Status::achieved);

    const Progress oneQuarter = evaluate(firms(Quarter(2016, 4), 1, 1, cells({0})));
    CHECK(oneQuarter.years[0].low == 1);
    CHECK(oneQuarter.years[0].high == 1);
    CHECK(oneQuarter.status == Status::notAchieved);
}

TEST_CASE("More than the upper ambition is good, and said") {
    const Progress progress = evaluate(firms(Quarter(2016, 1), 12, 4, cells({1, 1, 1, 1})));
    CHECK(progress.status == Status::achieved);
    CHECK(progress.flags.has(Flag::aboveRange));
    CHECK(progress.years[0].aboveRange);
}

TEST_CASE("At the end the years speak together") {
    const auto ended = [](std::initializer_list<int> counts) {
        std::vector<Cell> figures;
        for (const int count : counts) {
            figures.emplace_back(Quantity::of(count));
            figures.insert(figures.end(), 3, Cell(Quantity::of(0)));
        }
        return evaluate(firms(Quarter(2016, 1), 12, 12, figures));
    };
    CHECK(ended({2, 3, 2}).status == Status::achieved);
    CHECK(ended({2, 1, 2}).status == Status::partlyAchieved);
    CHECK(ended({2, 1, 2}).flags.has(Flag::earlierYearMissed));
    CHECK(ended({0, 1, 1}).status == Status::notAchieved);
    CHECK(ended({2, 1, 2}).yearsMet == 2);
    CHECK(ended({2, 1, 2}).yearsDecided == 3);
}

TEST_CASE("At the end a year that lacks figures keeps the verdict open") {
    std::vector<Cell> figures = cells({2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0});
    figures[7] = kMissing;
    const Progress progress = evaluate(firms(Quarter(2016, 1), 12, 12, figures));
    CHECK(progress.years[1].status == Status::onTrack);
    CHECK(progress.status == Status::onTrack);
    CHECK(progress.flags.has(Flag::awaitingFigures));

    figures[4] = Quantity::of(2); // met without the missing figure
    const Progress met = evaluate(firms(Quarter(2016, 1), 12, 12, figures));
    CHECK(met.status == Status::achieved);
    CHECK_FALSE(met.flags.has(Flag::awaitingFigures));
}

TEST_CASE("The forecast looks at the next year only once this one is settled") {
    std::vector<Cell> figures = cells({0, 1, 0, 0});
    CHECK(evaluate(firms(Quarter(2016, 1), 12, 4, figures)).outlook->year == 2017);
    figures[2] = kMissing;
    const Progress open = evaluate(firms(Quarter(2016, 1), 12, 4, figures));
    REQUIRE(open.outlook.has_value());
    CHECK(open.outlook->year == 2016);
    CHECK(std::get<CountBasis>(open.outlook->basis).remainingExposure == Approx(1));
    figures[1] = Quantity::of(2);
    CHECK(evaluate(firms(Quarter(2016, 1), 12, 4, figures)).outlook->year == 2017);
    CHECK_FALSE(evaluate(firms(Quarter(2016, 1), 4, 4, figures)).outlook.has_value());
}

TEST_CASE("Years without firms still have an outlook") {
    const Progress progress = evaluate(firms(Quarter(2016, 1), 12, 2, cells({0, 0})));
    REQUIRE(progress.outlook.has_value());
    CHECK(*progress.outlook->probability > 0);
    CHECK(*progress.outlook->shownProbability >= 0.10);
}

TEST_CASE("A place's part of a partial year is judged by the same rules") {
    Evidence part = firms(Quarter(2016, 3), 2, 2, cells({0, 1}));
    part.rule = AnnualRange{Quantity::of(3), Quantity::of(4)};
    part.goalShare = 0.8;
    const Progress progress = evaluate(part);
    CHECK(progress.years[0].low == 1); // max(1, round(0.8 · 3 · 2/4))
    CHECK(progress.status == Status::achieved);
}

} // namespace maalbilde
