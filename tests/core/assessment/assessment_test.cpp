#include "core/assessment/assessment.h"
#include "tests/support/laws.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

const TargetAssessment& of(const Assessment& assessment, const char* target) {
    return *std::ranges::find(assessment.targets, target, &TargetAssessment::target);
}

const char* const kPlaces[] = {"elverum", "aamot", "vaaler"};

/// Two jobs a quarter in each place over the first six quarters.
LedgerBuilder steadyJobs() {
    LedgerBuilder builder;
    for (int q = 0; q < 6; ++q)
        for (const char* place : kPlaces)
            builder.enter("jobs", place, Quarter(2016, 1) + q, 2);
    return builder;
}

} // namespace

TEST_CASE("An assessment speaks of every target at one quarter") {
    const auto builder = steadyJobs();
    const Assessment assessment = assess(smallProgramme(), builder.ledger(), Quarter(2017, 2));
    CHECK(assessment.closedQuarters == 6);
    REQUIRE(assessment.targets.size() == 4);
    const TargetAssessment& jobs = of(assessment, "jobs");
    CHECK(jobs.progress.actual == 36);
    CHECK(jobs.progress.expected == 50);
    CHECK(jobs.progress.status == Status::atRisk);
    CHECK(jobs.places[0].percent == 34);
    CHECK(jobs.places[0].actual == 12);
    CHECK_FALSE(jobs.places[0].progress.has_value());
    CHECK_FALSE(jobs.unallocated.has_value());
    CHECK(of(assessment, "firms").progress.status == Status::noData);
}

TEST_CASE("A quarter before the programme means not started, one after it its end") {
    const auto builder = steadyJobs();
    const Assessment before = assess(smallProgramme(), builder.ledger(), Quarter(2015, 4));
    CHECK(before.closedQuarters == 0);
    for (const TargetAssessment& target : before.targets)
        CHECK(target.progress.status == Status::notStarted);
    const Assessment after = assess(smallProgramme(), builder.ledger(), Quarter(2030, 1));
    CHECK(after.closedQuarters == 12);
    CHECK(after.asOf == Quarter(2018, 4));
}

TEST_CASE("Figures outside the period are history and do not count") {
    LedgerBuilder builder;
    builder.enter("jobs", "elverum", Quarter(2015, 4), 50).enter("jobs", "elverum", Quarter(2019, 1), 50);
    builder.enter("jobs", "elverum", Quarter(2016, 1), 3);
    CHECK(of(assess(smallProgramme(), builder.ledger(), Quarter(2018, 4)), "jobs").progress.actual == 3);
}

TEST_CASE("Figures of what the programme no longer has are history and do not count") {
    LedgerBuilder builder;
    builder.enter("jobs", "gone", Quarter(2016, 1), 50).enter("gone", "elverum", Quarter(2016, 1), 50);
    builder.enter("reputation", "elverum", Quarter(2016, 1), 50); // now reported by the region
    const Assessment assessment = assess(smallProgramme(), builder.ledger(), Quarter(2016, 1));
    CHECK(of(assessment, "jobs").progress.reported == 0);
    CHECK(of(assessment, "reputation").progress.reported == 0);
}

TEST_CASE("With shares each municipality is judged by its own part, and the rest is unallocated") {
    Programme programme = smallProgramme();
    programme.targets[0].shares = {{"elverum", 0.5}, {"aamot", 0.2}, {"vaaler", 0.2}};
    LedgerBuilder builder;
    for (int q = 0; q < 6; ++q)
        builder.enter("jobs", "elverum", Quarter(2016, 1) + q, 9)
            .enter("jobs", "aamot", Quarter(2016, 1) + q, 0);
    const TargetAssessment jobs = of(assess(programme, builder.ledger(), Quarter(2017, 2)), "jobs");
    CHECK(jobs.unallocated == 10.0);
    CHECK(jobs.places[0].progress->status == Status::achieved); // 54 of 50
    CHECK(jobs.places[1].progress->status == Status::behind);   // 0 of 20
    CHECK(jobs.places[2].progress->status == Status::noData);
    CHECK(jobs.progress.expected == Approx(100 * (0.7 / 0.9) * 0.5)); // weights are normalised
    CHECK(jobs.places[2].actual == 0);
}

TEST_CASE("A target reported by the region has one place and no status per municipality") {
    LedgerBuilder builder;
    builder.enter("reputation", "region", Quarter(2016, 4), 64);
    const TargetAssessment reputation =
        of(assess(smallProgramme(), builder.ledger(), Quarter(2016, 4)), "reputation");
    REQUIRE(reputation.places.size() == 1);
    CHECK(reputation.places[0].place == "region");
    CHECK(reputation.places[0].actual == 64);
    CHECK_FALSE(reputation.places[0].percent.has_value());
    CHECK(reputation.progress.status == Status::onTrack);
}

TEST_CASE("A supporting level speaks for all places only where all have reported") {
    LedgerBuilder builder;
    builder.enter("population", "elverum", Quarter(2016, 1), 21035);
    const auto population = [&] {
        return of(assess(smallProgramme(), builder.ledger(), Quarter(2016, 4)), "residents").supporting.at(0);
    };
    CHECK_FALSE(population().actual.has_value());
    CHECK(population().reported == 1);
    CHECK(population().due == 12);
    for (const char* place : kPlaces)
        builder.enter("population", place, Quarter(2016, 3), 1000);
    CHECK(population().actual == 3000);
    CHECK(population().latest == Quarter(2016, 3));
}

TEST_CASE("What was known at an earlier moment is told exactly") {
    LedgerBuilder builder;
    builder.enter("jobs", "elverum", Quarter(2016, 1), 4).enter("jobs", "elverum", Quarter(2016, 1), 9);
    builder.enter("jobs", "elverum", Quarter(2016, 1), Figure());
    const auto known = [&](std::int64_t index) {
        return of(assess(smallProgramme(), builder.ledger(), Quarter(2016, 1),
                         LedgerBuilder::momentOf(index)),
                  "jobs")
            .progress;
    };
    CHECK(known(-1).reported == 0);
    CHECK(known(0).actual == 4);
    CHECK(known(1).actual == 9);
    CHECK(known(2).reported == 0);
}

TEST_CASE("Assessments obey their laws") {
    law("later entries never change what was known, and contributions add up to the total", [] {
        LedgerBuilder builder;
        const auto enterSome = [&] {
            for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
                const auto place =
                    *rc::gen::elementOf(std::vector<const char*>(std::begin(kPlaces), std::end(kPlaces)));
                const auto indicator =
                    *rc::gen::elementOf(std::vector<const char*>{"jobs", "firms", "residents"});
                builder.enter(indicator, place, Quarter(2016, 1) + *rc::gen::inRange(0, 12),
                              *rc::gen::inRange(0, 20));
            }
        };
        builder.enter("jobs", "elverum", Quarter(2016, 1), 1);
        enterSome();
        const auto then = builder.ledger().entries().back().recorded;
        const Quarter asOf = Quarter(2016, 1) + *rc::gen::inRange(0, 12);
        const Assessment before = assess(smallProgramme(), builder.ledger(), asOf);
        enterSome();
        const Assessment after = assess(smallProgramme(), builder.ledger(), asOf, then);
        for (std::size_t t = 0; t < before.targets.size(); ++t) {
            RC_ASSERT(before.targets[t].progress.status == after.targets[t].progress.status);
            RC_ASSERT(before.targets[t].progress.actual == after.targets[t].progress.actual);
            RC_ASSERT(before.targets[t].progress.reported == after.targets[t].progress.reported);
            if (before.targets[t].target == "reputation")
                continue;
            double sum = 0;
            for (const PlaceAssessment& place : after.targets[t].places)
                sum += *place.actual;
            RC_ASSERT(sum == *after.targets[t].progress.actual);
        }
    });

    law("the order of entry does not matter", [] {
        std::vector<std::pair<int, int>> cells;
        for (int place = 0; place < 3; ++place)
            for (int q = 0; q < 6; ++q)
                cells.emplace_back(place, q);
        const auto numbers = *rc::gen::container<std::vector<int>>(cells.size(), rc::gen::inRange(0, 20));
        const auto enterIn = [&](const std::vector<std::size_t>& order) {
            LedgerBuilder builder;
            for (const std::size_t i : order)
                builder.enter("jobs", kPlaces[cells[i].first], Quarter(2016, 1) + cells[i].second,
                              numbers[i]);
            return assess(smallProgramme(), builder.ledger(), Quarter(2017, 2)).targets[0].progress;
        };
        std::vector<std::size_t> order(cells.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const Progress straight = enterIn(order);
        const auto shift = *rc::gen::inRange<std::size_t>(0, cells.size());
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shift), order.end());
        const Progress rotated = enterIn(order);
        RC_ASSERT(straight.status == rotated.status);
        RC_ASSERT(straight.actual == rotated.actual);
        RC_ASSERT(straight.expected == rotated.expected);
    });
}

} // namespace maalbilde
