#include "core/ledger/revision_losses.h"
#include "tests/core/ledger/ledger_samples.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <functional>

namespace maalbilde {

namespace {

using Change = std::function<void(Programme&)>;

/// Three figures of `jobs` in `a`, one of them not applicable; one in `b`, and one there that was withdrawn;
/// one of `index`.
Ledger sampleLedger() {
    Ledger ledger;
    record(ledger, sampleKey("jobs", "a", 2016), Quantity::ofThousandths(1500));
    record(ledger, sampleKey("jobs", "a", 2017), Quantity::of(900));
    record(ledger, sampleKey("jobs", "a", 2018), Figure::notApplicable());
    record(ledger, sampleKey("jobs", "b", 2016), Quantity::of(2));
    record(ledger, sampleKey("jobs", "b", 2017), Quantity::ofThousandths(2500));
    record(ledger, sampleKey("jobs", "b", 2017), Figure());
    record(ledger, sampleKey("index", "region"), Quantity::of(60));
    return ledger;
}

Programme changed(const Change& change) {
    Programme programme = sampleProgramme();
    change(programme);
    return programme;
}

std::vector<RevisionLoss> lossesOf(const Change& change) {
    return revisionLosses(sampleProgramme(), changed(change), sampleLedger());
}

RevisionLoss ofJobs(LossKind kind, std::vector<std::string> places, int first, int last, std::int64_t count) {
    return {kind, "jobs", std::move(places), Quarter(first, 1), Quarter(last, 1), count};
}

Indicator& jobs(Programme& programme) {
    return programme.indicators[0];
}

} // namespace

TEST_CASE("Every kind of loss is told with its places, quarters and number of figures") {
    struct Case {
        const char* what;
        Change change;
        RevisionLoss loss;
    };

    for (const Case& each : std::vector<Case>{
             {"drops an indicator", [](Programme& p) { p.indicators.erase(p.indicators.begin()); },
              ofJobs(LossKind::indicatorRemoved, {"a", "b"}, 2016, 2018, 4)},
             {"gives an indicator another id",
              [](Programme& p) { p.indicators[1].id = "score"; },
              {LossKind::indicatorRemoved, "index", {"region"}, Quarter(2016, 1), Quarter(2016, 1), 1}},
             {"drops a place", [](Programme& p) { p.municipalities.erase(p.municipalities.begin()); },
              ofJobs(LossKind::placeRemoved, {"a"}, 2016, 2018, 3)},
             {"begins later",
              [](Programme& p) {
                  p.indicators.pop_back();
                  p.period = {Quarter(2016, 2), Quarter(2018, 4)};
              },
              ofJobs(LossKind::outsidePeriod, {"a", "b"}, 2016, 2016, 2)},
             {"ends earlier",
              [](Programme& p) {
                  p.period = {Quarter(2016, 1), Quarter(2016, 4)};
              },
              ofJobs(LossKind::outsidePeriod, {"a"}, 2017, 2018, 2)},
             {"is reported by the region", [](Programme& p) { jobs(p).reportedBy = ReportedBy::region; },
              ofJobs(LossKind::reportedElsewhere, {"a", "b"}, 2016, 2018, 4)},
             {"is reported by the municipalities",
              [](Programme& p) { p.indicators[1].reportedBy = ReportedBy::municipality; },
              {LossKind::reportedElsewhere, "index", {"region"}, Quarter(2016, 1), Quarter(2016, 1), 1}},
             {"no longer sums", [](Programme& p) { jobs(p).adds = Adds::latest; },
              ofJobs(LossKind::addsOtherwise, {"a", "b"}, 2016, 2018, 4)},
             {"counts something else",
              [](Programme& p) {
                  jobs(p).unit = {"årsverk", "full-time jobs"};
              },
              ofJobs(LossKind::otherUnit, {"a", "b"}, 2016, 2018, 4)},
             {"has fewer decimals", [](Programme& p) { jobs(p).decimals = 0; },
              ofJobs(LossKind::tooPrecise, {"a"}, 2016, 2016, 1)},
             {"has a lower maximum", [](Programme& p) { jobs(p).maximum = Quantity::of(899); },
              ofJobs(LossKind::aboveMaximum, {"a"}, 2017, 2017, 1)},
             {"has a higher minimum", [](Programme& p) { jobs(p).minimum = Quantity::of(2); },
              ofJobs(LossKind::belowMinimum, {"a"}, 2016, 2016, 1)}}) {
        INFO(each.what);
        const auto losses = lossesOf(each.change);
        const auto told = std::ranges::find(losses, each.loss);
        CHECK(told != losses.end());
        CHECK(refuseLosses(losses).error().code == ErrorCode::definitionLosesFigures);
        CHECK(revisionLosses(sampleProgramme(), changed(each.change), Ledger()).empty());
    }
}

TEST_CASE("Several losses are told one after the other, each figure once") {
    const auto losses = lossesOf([](Programme& p) {
        p.municipalities.erase(p.municipalities.begin());
        p.period = {Quarter(2017, 1), Quarter(2018, 4)};
        jobs(p).adds = Adds::latest;
    });
    CHECK(losses ==
          std::vector<RevisionLoss>{
              ofJobs(LossKind::placeRemoved, {"a"}, 2016, 2018, 3),
              ofJobs(LossKind::outsidePeriod, {"b"}, 2016, 2016, 1),
              {LossKind::outsidePeriod, "index", {"region"}, Quarter(2016, 1), Quarter(2016, 1), 1}});
    CHECK(refuseLosses(losses).error() == Error{ErrorCode::definitionLosesFigures, {std::int64_t{5}}});
}

TEST_CASE("A change that every figure survives loses nothing") {
    for (const Change& change : std::vector<Change>{
             [](Programme&) {}, [](Programme& p) { jobs(p).maximum = Quantity::of(900); },
             [](Programme& p) { jobs(p).minimum = std::nullopt; }, [](Programme& p) { jobs(p).decimals = 3; },
             [](Programme& p) { jobs(p).name.nb = "Stillinger"; },
             [](Programme& p) { std::swap(p.municipalities[0], p.municipalities[1]); },
             [](Programme& p) {
                 p.period = {Quarter(2015, 1), Quarter(2018, 1)};
             }}) {
        CHECK(lossesOf(change).empty());
        CHECK(refuseLosses(lossesOf(change)).has_value());
    }
}

TEST_CASE("A loss accepted earlier is not told again") {
    const auto told = [](const Change& earlier, const Change& now) {
        return revisionLosses(changed(earlier), changed(now), sampleLedger());
    };
    const auto without = [](Programme& p) { p.indicators.pop_back(); };
    CHECK(told(without, without).empty());
    const auto narrow = [](Programme& p) { jobs(p).maximum = Quantity::of(100); };
    CHECK(told(narrow, [](Programme& p) { jobs(p).maximum = Quantity::of(50); }).empty());
    const auto shorter = [](Programme& p) { p.period = {Quarter(2017, 1), Quarter(2018, 4)}; };
    CHECK(told(shorter, [](Programme& p) { p.period = {Quarter(2018, 2), Quarter(2018, 4)}; }).size() == 1);
}

TEST_CASE("A programme loses nothing against itself, and no more than there is against any other") {
    law("bounds", [](bool indicator, bool place, bool period, bool region) {
        const Programme after = changed([&](Programme& p) {
            if (region)
                jobs(p).reportedBy = ReportedBy::region;
            if (indicator)
                p.indicators.erase(p.indicators.begin());
            if (place)
                p.municipalities.pop_back();
            if (period)
                p.period = {Quarter(2018, 1), Quarter(2018, 4)};
        });
        std::int64_t lost = 0;
        for (const RevisionLoss& loss : revisionLosses(sampleProgramme(), after, sampleLedger()))
            lost += loss.count;
        RC_ASSERT(lost <= 5);
        RC_ASSERT((lost > 0) == (indicator || place || period || region));
        RC_ASSERT(revisionLosses(after, after, sampleLedger()).empty());
    });
}

} // namespace maalbilde
