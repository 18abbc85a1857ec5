#include "core/ledger/proposal.h"
#include "tests/core/ledger/ledger_samples.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

const FigureKey kCell = sampleKey("jobs", "a");

Report report(const FigureKey& key, Figure figure, const char* reason = "") {
    return {
        .key = key,
        .figure = figure,
        .provenance = {.author = "Kari", .source = {}, .note = {}, .reason = reason, .preliminary = false}};
}

Result<std::optional<NewEntry>> proposed(const Report& report, const LedgerEntry* head = nullptr) {
    return propose(sampleProgramme(), head, report);
}

LedgerEntry standing(Figure figure) {
    return nextEntry(Ledger(), kCell, figure);
}

} // namespace

TEST_CASE("A first figure becomes an entry that supersedes nothing") {
    const auto entry = proposed(report(kCell, Quantity::ofThousandths(12500)));
    REQUIRE(entry.has_value());
    REQUIRE(entry->has_value());
    CHECK((*entry)->key == kCell);
    CHECK((*entry)->figure == Figure(Quantity::ofThousandths(12500)));
    CHECK_FALSE((*entry)->supersedes.has_value());
    CHECK((*entry)->provenance.author == SharedText("Kari"));
    CHECK(proposed(report(kCell, Figure::notApplicable())).value().has_value());
    CHECK(proposed(report(sampleKey("index", "region"), Quantity::of(-1))).value().has_value());
}

TEST_CASE("A quarter outside the period is kept") {
    CHECK(proposed(report(sampleKey("jobs", "a", 2004), Quantity::of(1))).value().has_value());
    CHECK(proposed(report(sampleKey("jobs", "a", 2030), Quantity::of(1))).value().has_value());
}

TEST_CASE("A figure that does not fit its indicator is refused with what would fit") {
    struct Refused {
        FigureKey key;
        Figure figure;
        Error error;
    };

    for (const Refused& refused :
         {Refused{sampleKey("x", "a"),
                  Quantity::of(1),
                  {ErrorCode::indicatorUnknown, {std::string("x"), std::string("jobs, index")}}},
          Refused{sampleKey("jobs", "x"),
                  Quantity::of(1),
                  {ErrorCode::placeUnknown, {std::string("x"), std::string("a, b, region")}}},
          Refused{sampleKey("jobs", "region"),
                  Quantity::of(1),
                  {ErrorCode::placeMustBeMunicipality, {std::string("jobs")}}},
          Refused{sampleKey("index", "a"),
                  Figure::notApplicable(),
                  {ErrorCode::placeMustBeRegion, {std::string("index"), std::string("a")}}},
          Refused{kCell,
                  Quantity::of(-1),
                  {ErrorCode::valueBelowMinimum, {Quantity::of(-1), Quantity::of(0), std::string("jobs")}}},
          Refused{
              kCell,
              Quantity::of(1001),
              {ErrorCode::valueAboveMaximum, {Quantity::of(1001), Quantity::of(1000), std::string("jobs")}}},
          Refused{kCell,
                  Quantity::ofThousandths(1250),
                  {ErrorCode::valueDecimals,
                   {Quantity::ofThousandths(1250), std::int64_t{1}, std::string("jobs")}}},
          Refused{sampleKey("index", "region"),
                  Quantity::ofThousandths(Quantity::kLargestThousandths + 1),
                  {ErrorCode::valueTooLarge, {std::string("100000000000.001")}}},
          Refused{
              kCell,
              Figure(),
              {ErrorCode::nothingToWithdraw, {std::string("jobs"), std::string("a"), Quarter(2016, 1)}}}}) {
        INFO(refused.key.indicator.view() << " " << refused.key.place.view());
        CHECK(proposed(report(refused.key, refused.figure)).error() == refused.error);
    }
    CHECK(proposed(report(kCell, Quantity::of(0))).has_value());
    CHECK(proposed(report(kCell, Quantity::of(1000))).has_value());
}

TEST_CASE("The same figure again changes nothing, and asks for no reason") {
    for (const Figure& figure : {Figure(Quantity::of(1)), Figure(Quantity::of(0)), Figure::notApplicable()}) {
        const LedgerEntry head = standing(figure);
        CHECK_FALSE(proposed(report(kCell, figure), &head).value().has_value());
    }
}

TEST_CASE("Another source or note of the same figure is an entry for those who ask for it") {
    const LedgerEntry head = standing(Quantity::of(1));
    for (SharedText Provenance::*field : {&Provenance::source, &Provenance::note}) {
        Report sourced = report(kCell, Quantity::of(1), "kilde");
        sourced.provenance.*field = "SSB";
        const Programme programme = sampleProgramme();
        CHECK_FALSE(propose(programme, &head, sourced).value().has_value());
        CHECK(propose(programme, &head, sourced, Unchanged::sameFigureAndOrigin).value().has_value());
    }
    const Report same{kCell, Quantity::of(1), head.provenance};
    CHECK_FALSE(propose(sampleProgramme(), &head, same, Unchanged::sameFigureAndOrigin).value().has_value());
}

TEST_CASE("A survey that a figure did not have is news of it; that none is told is not") {
    LedgerEntry head = standing(Quantity::of(1));
    Report told = report(kCell, Quantity::of(1), "svar talt");
    told.provenance.survey = {.day = parseDate("2016-03-15"), .answers = 412};
    const auto entry = proposed(told, &head);
    REQUIRE(entry.value().has_value());
    CHECK((*entry)->provenance.survey == told.provenance.survey);
    head.provenance.survey = told.provenance.survey;
    CHECK_FALSE(proposed(told, &head).value().has_value());
    CHECK_FALSE(proposed(report(kCell, Quantity::of(1)), &head).value().has_value());
    told.provenance.survey.answers = 413;
    CHECK(proposed(told, &head).value().has_value());
}

TEST_CASE("A survey has at least one answer, and not more than there are people") {
    for (const std::int32_t answers : {1, 412, kMostAnswers}) {
        Report told = report(kCell, Quantity::of(1));
        told.provenance.survey.answers = answers;
        CHECK(proposed(told).has_value());
    }
    for (const std::int32_t answers : {0, -1, kMostAnswers + 1}) {
        Report told = report(kCell, Quantity::of(1));
        told.provenance.survey.answers = answers;
        CHECK(proposed(told).error().code == ErrorCode::answersUnreadable);
    }
}

TEST_CASE("A correction needs a reason and supersedes what stands") {
    const LedgerEntry head = standing(Quantity::of(1));
    for (const Figure& figure : {Figure(Quantity::of(2)), Figure::notApplicable(), Figure()}) {
        CHECK(proposed(report(kCell, figure), &head).error() ==
              Error{ErrorCode::reasonNeeded,
                    {std::string("jobs"), std::string("a"), Quarter(2016, 1), std::string("1")}});
        CHECK(proposed(report(kCell, figure, " "), &head).error().code == ErrorCode::reasonNeeded);
        const auto entry = proposed(report(kCell, figure, "retting"), &head);
        REQUIRE(entry.value().has_value());
        CHECK((*entry)->supersedes == head.id);
    }
    Report final = report(kCell, Quantity::of(1), "endelig");
    final.provenance.preliminary = true;
    CHECK(proposed(final, &head).value().has_value());
}

TEST_CASE("A withdrawn cell has nothing to withdraw, and may be filled again with a reason") {
    Ledger ledger;
    record(ledger, kCell, Quantity::of(1));
    record(ledger, kCell, Figure());
    const LedgerEntry* head = ledger.head(kCell);
    CHECK(proposed(report(kCell, Figure(), "x"), head).error().code == ErrorCode::nothingToWithdraw);
    CHECK(proposed(report(kCell, Quantity::of(1)), head).error().code == ErrorCode::reasonNeeded);
    CHECK((*proposed(report(kCell, Quantity::of(1), "x"), head))->supersedes == EntryId{2});
}

TEST_CASE("Texts are UTF-8 of bounded length, and an author is named") {
    const auto withText = [](SharedText Provenance::*field, const std::string& text) {
        Report changed = report(kCell, Quantity::of(1));
        changed.provenance.*field = text;
        return proposed(changed);
    };
    CHECK(withText(&Provenance::author, "").error() ==
          Error{ErrorCode::textMissing, {std::string("author")}});
    CHECK(withText(&Provenance::author, " \u00A0").error().code == ErrorCode::textMissing);
    for (const auto& [field, name] : {std::pair{&Provenance::author, "author"},
                                      {&Provenance::source, "source"},
                                      {&Provenance::note, "note"},
                                      {&Provenance::reason, "reason"}}) {
        INFO(name);
        CHECK(withText(field, "\xC5mot").error() == Error{ErrorCode::textNotUtf8, {std::string(name)}});
        CHECK(withText(field, std::string("a\0b", 3)).error().code == ErrorCode::textNotUtf8);
        CHECK(withText(field, std::string(kLongestText + 1, 'x')).error() ==
              Error{ErrorCode::textTooLong, {std::string(name), static_cast<std::int64_t>(kLongestText)}});
        CHECK(withText(field, std::string(kLongestText, 'x')).has_value());
    }
}

TEST_CASE("A count has no figure below 0, whatever its indicator allows") {
    Programme programme = sampleProgramme();
    programme.indicators[0].minimum = Quantity::of(-100);
    const auto fault = [&](const Rule& rule) {
        programme.targets = {Target{.id = "t", .indicator = "jobs", .rule = rule}};
        return !propose(programme, nullptr, report(sampleKey("jobs", "a", 2016), Quantity::of(-1)))
                    .has_value();
    };
    CHECK(fault(CumulativeMinimum{Quantity::of(5)}));
    CHECK(fault(AnnualRange{Quantity::of(2), Quantity::of(3)}));
    CHECK_FALSE(fault(NetCumulative{Quantity::of(5), std::nullopt}));
}

} // namespace maalbilde
