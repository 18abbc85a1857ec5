#include "core/exchange/figure_csv.h"
#include "tests/core/exchange/any_ledger.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

/// The programme of Elverumregionen, in which jobs may be anything.
Programme liberalProgramme() {
    Programme programme = shippedProgramme("elverumregionen");
    programme.indicators.front().decimals = 3;
    programme.indicators.front().minimum.reset();
    return programme;
}

void append(Ledger& ledger, const LedgerEntry& entry) {
    REQUIRE_FALSE(ledger.append(entry).has_value());
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
    LedgerEntry first =
        entryOf(1, keyOf("jobs", "elverum", Quarter(2016, 1)), Quantity::ofThousandths(12345));
    first.provenance.source = "=HYPERLINK(1)";
    first.provenance.note = "a, \"b\"";
    first.provenance.preliminary = true;
    first.provenance.survey = {.day = parseDate("2016-03-15"), .answers = 412};
    append(ledger, first);
    append(ledger, entryOf(2, keyOf("jobs", "aamot", Quarter(2016, 1)), Quantity::of(-3)));
    append(ledger, entryOf(3, keyOf("jobs", "vaaler", Quarter(2016, 1)), Quantity::of(4)));
    append(ledger, entryOf(4, keyOf("jobs", "vaaler", Quarter(2016, 1)), Figure(), EntryId{3}));
    append(ledger, entryOf(5, keyOf("jobs", "aamot", Quarter(2016, 1)), Figure::notApplicable(), EntryId{2}));

    CHECK(writeFigures(liberalProgramme(), ledger).csv ==
          "indicator,place,quarter,value,state,preliminary,source,note,surveyed,answers,reason,author,"
          "recorded\n"
          "jobs,elverum,2016K1,12.3450,number,true,'=HYPERLINK(1),\"a, "
          "\"\"b\"\"\",2016-03-15,412,,Kari,2001-09-09T01:46:40.001Z\n"
          "jobs,aamot,2016K1,na,notApplicable,false,,,,,retting,Kari,2001-09-09T01:46:40.005Z\n");
}

TEST_CASE("Not applicable can be left to the column that says so") {
    Ledger ledger;
    append(ledger, entryOf(1, keyOf("jobs", "elverum", Quarter(2016, 1)), Figure::notApplicable()));
    const Programme programme = liberalProgramme();
    const std::string csv =
        writeFigures(programme, ledger, {.upTo = {}, .notApplicable = NotApplicableAs::nothing}).csv;
    CHECK(csv.find("2016K1,,notApplicable,") != std::string::npos);
    CHECK(readFigures(csv, programme).figures.front().report.figure == Figure::notApplicable());
}

TEST_CASE("Later quarters than asked for are left out") {
    Ledger ledger;
    for (int q = 0; q < 4; ++q)
        append(ledger, entryOf(q + 1, keyOf("jobs", "elverum", Quarter(2016, 1) + q), Quantity::of(q)));
    const WrittenFigures written = writeFigures(liberalProgramme(), ledger, {.upTo = Quarter(2016, 2)});
    CHECK(written.figures == 2);
    CHECK(written.leftOut == 0);
    CHECK(written.csv.find("2016K3") == std::string::npos);
}

TEST_CASE("What a revised programme would not take back is left out and counted, never written and refused") {
    Programme programme = liberalProgramme();
    Ledger ledger;
    append(ledger, entryOf(1, keyOf("jobs", "elverum", Quarter(2016, 1)), Quantity::ofThousandths(1500)));
    append(ledger, entryOf(2, keyOf("jobs", "elverum", Quarter(2016, 2)), Quantity::of(2)));
    append(ledger, entryOf(3, keyOf("jobs", "vaaler", Quarter(2016, 1)), Quantity::of(3)));
    append(ledger, entryOf(4, keyOf("firms", "aamot", Quarter(2016, 1)), Quantity::of(4)));
    programme.municipalities.pop_back();                     // Våler has left
    programme.indicators[0].decimals = 0;                    // 1.5 jobs no longer fit
    programme.indicators[1].reportedBy = ReportedBy::region; // no municipality reports firms
    const WrittenFigures written = writeFigures(programme, ledger);
    CHECK(written.figures == 1);
    CHECK(written.leftOut == 3);
    const ImportedFigures found = readFigures(written.csv, programme);
    CHECK(found.refused.empty());
    REQUIRE(found.figures.size() == 1);
}

TEST_CASE("What is written is read again") {
    const Programme programme = shippedProgramme("elverumregionen");
    law("the figures of any ledger survive its file", [&] {
        const Ledger ledger = anyLedger(programme);
        const ImportedFigures found = readFigures(writeFigures(programme, ledger).csv, programme);
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
            RC_ASSERT(report.provenance.reason == current[i].provenance.reason);
            RC_ASSERT(report.provenance.preliminary == current[i].provenance.preliminary);
            RC_ASSERT(report.provenance.survey == current[i].provenance.survey);
        }
    });
}

} // namespace maalbilde
