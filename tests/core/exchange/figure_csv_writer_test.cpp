#include "core/exchange/figure_csv.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

LedgerEntry entry(std::int64_t id, FigureKey key, Figure figure,
                  std::optional<EntryId> supersedes = std::nullopt) {
    return {.id = EntryId{id},
            .key = std::move(key),
            .figure = figure,
            .supersedes = supersedes,
            .recorded = Timestamp(1'000'000'000'000 + id),
            .provenance = {.author = "Kari",
                           .source = {},
                           .note = {},
                           .reason = supersedes ? "retting" : "",
                           .preliminary = false}};
}

FigureKey key(const char* indicator, const char* place, Quarter quarter) {
    return {.indicator = indicator, .place = place, .quarter = quarter};
}

void append(Ledger& ledger, const LedgerEntry& entry) {
    REQUIRE_FALSE(ledger.append(entry).has_value());
}

std::string anyText() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "\"", "'", ",", ";", "\n", "\r\n", "\r", "\t", " ", "=", "+", "-",
                                      "@", "Å", "\u00A0", "\u2212"));
    std::string text;
    for (const std::string& piece : pieces)
        text += piece;
    return text;
}

Figure anyFigure() {
    if (*rc::gen::inRange(0, 5) == 0)
        return Figure::notApplicable();
    return Quantity::ofThousandths(
        *rc::gen::inRange<std::int64_t>(-Quantity::kLargestThousandths, Quantity::kLargestThousandths + 1));
}

/// A ledger in which some figures are corrected and some withdrawn.
Ledger anyLedger(const Programme& programme) {
    Ledger ledger;
    const auto count = *rc::gen::inRange<std::int64_t>(0, 40);
    for (std::int64_t id = 1; id <= count; ++id) {
        const Indicator& indicator = *rc::gen::elementOf(programme.indicators);
        const auto places = programme.placesOf(indicator);
        const FigureKey cell{.indicator = indicator.id,
                             .place = *rc::gen::elementOf(places),
                             .quarter = Quarter(2016, 1) + *rc::gen::inRange(0, 3)};
        const LedgerEntry* head = ledger.head(cell);
        const bool withdraws = head != nullptr && !head->isWithdrawal() && *rc::gen::inRange(0, 4) == 0;
        LedgerEntry next = entry(id, cell, withdraws ? Figure() : anyFigure(),
                                 head == nullptr ? std::nullopt : std::optional(head->id));
        next.provenance.source = anyText();
        next.provenance.note = anyText();
        next.provenance.preliminary = *rc::gen::arbitrary<bool>();
        RC_ASSERT(!ledger.append(next).has_value());
    }
    return ledger;
}

std::vector<LedgerEntry> currentFigures(const Ledger& ledger) {
    std::vector<LedgerEntry> current;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (!entry.isWithdrawal())
            current.push_back(entry);
    });
    return current;
}

} // namespace

TEST_CASE("Figures are written with all their provenance, the current ones only") {
    Ledger ledger;
    LedgerEntry first = entry(1, key("jobs", "elverum", Quarter(2016, 1)), Quantity::ofThousandths(12345));
    first.provenance.source = "=HYPERLINK(1)";
    first.provenance.note = "a, \"b\"";
    first.provenance.preliminary = true;
    append(ledger, first);
    append(ledger, entry(2, key("jobs", "aamot", Quarter(2016, 1)), Quantity::of(-3)));
    append(ledger, entry(3, key("jobs", "vaaler", Quarter(2016, 1)), Quantity::of(4)));
    append(ledger, entry(4, key("jobs", "vaaler", Quarter(2016, 1)), Figure(), EntryId{3}));
    append(ledger, entry(5, key("jobs", "aamot", Quarter(2016, 1)), Figure::notApplicable(), EntryId{2}));

    CHECK(writeFigures(ledger) ==
          "indicator,place,quarter,value,state,preliminary,source,note,reason,author,recorded\n"
          "jobs,elverum,2016K1,12.3450,number,true,'=HYPERLINK(1),\"a, "
          "\"\"b\"\"\",,Kari,2001-09-09T01:46:40.001Z\n"
          "jobs,aamot,2016K1,na,notApplicable,false,,,retting,Kari,2001-09-09T01:46:40.005Z\n");
}

TEST_CASE("What is written is read again") {
    const Programme programme = shippedProgramme("elverumregionen");
    law("the figures of any ledger survive its file", [&] {
        const Ledger ledger = anyLedger(programme);
        const ImportedFigures found = readFigures(writeFigures(ledger), programme);
        const std::vector<LedgerEntry> current = currentFigures(ledger);
        RC_ASSERT(found.refused.empty());
        RC_ASSERT(found.emptyLines == 0);
        RC_ASSERT(found.figures.size() == current.size());
        for (std::size_t i = 0; i < current.size(); ++i) {
            const Report& report = found.figures[i].report;
            RC_ASSERT(report.key == current[i].key);
            RC_ASSERT(report.figure == current[i].figure);
            RC_ASSERT(report.provenance.source == current[i].provenance.source);
            RC_ASSERT(report.provenance.note == current[i].provenance.note);
            RC_ASSERT(report.provenance.preliminary == current[i].provenance.preliminary);
        }
    });
}

} // namespace maalbilde
