#include "core/ledger/revision_check.h"
#include "tests/core/ledger/ledger_samples.h"

#include <catch2/catch.hpp>

#include <functional>

namespace maalbilde {

namespace {

/// Three figures of `jobs` in `a`, one of them not applicable; one in `b` that was withdrawn; one of `index`.
Ledger sampleLedger() {
    Ledger ledger;
    record(ledger, sampleKey("jobs", "a", 2016), Quantity::ofThousandths(1500));
    record(ledger, sampleKey("jobs", "a", 2017), Quantity::of(900));
    record(ledger, sampleKey("jobs", "a", 2018), Figure::notApplicable());
    record(ledger, sampleKey("jobs", "b"), Quantity::ofThousandths(2500));
    record(ledger, sampleKey("jobs", "b"), Figure());
    record(ledger, sampleKey("index", "region"), Quantity::of(60));
    return ledger;
}

Programme changed(const std::function<void(Programme&)>& change) {
    Programme programme = sampleProgramme();
    change(programme);
    return programme;
}

Error retypes(const char* change, std::int64_t count) {
    return {ErrorCode::definitionRetypes, {std::string("jobs"), std::string(change), count}};
}

Error orphans(const char* what, const char* id, std::int64_t count) {
    return {ErrorCode::definitionOrphansFigures, {std::string(what), std::string(id), count}};
}

/// The error without its last fact, which must name figures.
Error withoutNames(Error error) {
    CHECK_FALSE(std::get<std::string>(error.facts.back()).empty());
    error.facts.pop_back();
    return error;
}

} // namespace

TEST_CASE("A change that would lose the meaning of figures is refused with their number") {
    struct Loss {
        const char* what;
        std::function<void(Programme&)> change;
        Error error;
    };

    const auto jobs = [](Programme& p) -> Indicator& { return p.indicators[0]; };
    for (const Loss& loss : std::vector<Loss>{
             {"drops an indicator", [](Programme& p) { p.indicators.erase(p.indicators.begin()); },
              orphans("indicator", "jobs", 3)},
             {"renames an indicator", [](Programme& p) { p.indicators[1].id = "score"; },
              orphans("indicator", "index", 1)},
             {"drops a place", [](Programme& p) { p.municipalities.erase(p.municipalities.begin()); },
              orphans("place", "a", 3)},
             {"no longer sums", [&](Programme& p) { jobs(p).adds = Adds::latest; }, retypes("adds", 3)},
             {"is reported by the region", [&](Programme& p) { jobs(p).reportedBy = ReportedBy::region; },
              retypes("reportedBy", 3)},
             {"has fewer decimals", [&](Programme& p) { jobs(p).decimals = 0; }, retypes("decimals", 1)},
             {"has a lower maximum", [&](Programme& p) { jobs(p).maximum = Quantity::of(899); },
              retypes("maximum", 1)},
             {"has a higher minimum", [&](Programme& p) { jobs(p).minimum = Quantity::of(901); },
              retypes("minimum", 2)}}) {
        INFO(loss.what);
        const auto kept = refuseLoss(sampleProgramme(), changed(loss.change), sampleLedger());
        REQUIRE_FALSE(kept.has_value());
        CHECK(withoutNames(kept.error()) == loss.error);
        CHECK(refuseLoss(sampleProgramme(), changed(loss.change), Ledger()).has_value());
    }
}

TEST_CASE("A change that every figure survives is let through") {
    for (const std::function<void(Programme&)>& change : std::vector<std::function<void(Programme&)>>{
             [](Programme&) {}, [](Programme& p) { p.municipalities.pop_back(); },
             [](Programme& p) { p.indicators[0].maximum = Quantity::of(900); },
             [](Programme& p) { p.indicators[0].minimum = std::nullopt; },
             [](Programme& p) { p.indicators[0].name.nb = "Stillinger"; },
             [](Programme& p) {
                 p.period = {Quarter(2017, 1), Quarter(2017, 4)};
             }})
        CHECK(refuseLoss(sampleProgramme(), changed(change), sampleLedger()).has_value());
}

TEST_CASE("A loss accepted earlier is not asked about again") {
    const auto without = [](Programme& p) { p.indicators.pop_back(); };
    CHECK(refuseLoss(changed(without), changed(without), sampleLedger()).has_value());
    const auto narrow = [](Programme& p) { p.indicators[0].maximum = Quantity::of(100); };
    const auto narrower = [](Programme& p) { p.indicators[0].maximum = Quantity::of(50); };
    CHECK(refuseLoss(changed(narrow), changed(narrower), sampleLedger()).has_value());
}

TEST_CASE("A refused change names the first figures that it would lose") {
    const auto drop = [](Programme& p) { p.municipalities.erase(p.municipalities.begin()); };
    const auto refused = refuseLoss(sampleProgramme(), changed(drop), sampleLedger());
    REQUIRE_FALSE(refused.has_value());
    CHECK_THAT(std::get<std::string>(refused.error().facts.back()), Catch::Contains("jobs, a, 20"));
}

} // namespace maalbilde
