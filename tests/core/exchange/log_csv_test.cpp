#include "core/exchange/log_csv.h"
#include "tests/core/exchange/any_ledger.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

constexpr std::string_view kHeader = "id,indicator,place,quarter,value,state,preliminary,source,note,"
                                     "surveyed,answers,reason,author,recorded,supersedes\n";

Result<Ledger> readLines(const std::string& lines) {
    return readLog("log.csv", std::string(kHeader) + lines);
}

std::int64_t damagedLine(const std::string& lines) {
    const auto read = readLines(lines);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().code == ErrorCode::packageDamaged);
    return std::get<std::int64_t>(read.error().facts[1]);
}

} // namespace

TEST_CASE("The log is written whole: corrections and withdrawals too") {
    Ledger ledger;
    const FigureKey cell = keyOf("jobs", "elverum", Quarter(2016, 1));
    REQUIRE_FALSE(ledger.append(entryOf(1, cell, Quantity::of(4))));
    REQUIRE_FALSE(ledger.append(entryOf(2, cell, Figure::notApplicable(), EntryId{1})));
    REQUIRE_FALSE(ledger.append(entryOf(3, cell, Figure(), EntryId{2})));
    CHECK(writeLog(ledger) ==
          std::string(kHeader) +
              "1,jobs,elverum,2016K1,4,number,false,,,,,,Kari,2001-09-09T01:46:40.001Z,\n"
              "2,jobs,elverum,2016K1,,notApplicable,false,,,,,retting,Kari,2001-09-09T01:46:40.002Z,1\n"
              "3,jobs,elverum,2016K1,,withdrawn,false,,,,,retting,Kari,2001-09-09T01:46:40.003Z,2\n");
    CHECK(writeLog(ledger, Quarter(2015, 4)) == kHeader);
}

TEST_CASE("Every entry of a log survives its file, with every word that was said") {
    const Programme programme = shippedProgramme("elverumregionen");
    law("entries come back as those of a new ledger", [&] {
        const Ledger ledger = anyLedger(programme);
        const auto read = readLog("log.csv", writeLog(ledger));
        RC_ASSERT(read.has_value());
        RC_ASSERT(std::ranges::equal(read->entries(), ledger.entries()));
    });
}

TEST_CASE("The log up to a quarter is a log of its own, numbered anew") {
    const Programme programme = shippedProgramme("elverumregionen");
    law("a part of a log is a log", [&] {
        const auto read = readLog("log.csv", writeLog(anyLedger(programme), Quarter(2016, 3)));
        RC_ASSERT(read.has_value());
        for (const LedgerEntry& entry : read->entries())
            RC_ASSERT(entry.key.quarter <= Quarter(2016, 3));
    });
}

TEST_CASE("A log that was written before surveys were kept is read") {
    const auto read = readLog(
        "log.csv",
        "id,indicator,place,quarter,value,state,preliminary,source,note,reason,author,recorded,supersedes\n"
        "1,jobs,elverum,2016K1,4,number,false,Kommunen,,,Kari,2017-07-10T09:00:00.000Z,\n");
    REQUIRE(read.has_value());
    CHECK(read->entries().front().provenance.source == "Kommunen");
    CHECK(read->entries().front().provenance.survey.isEmpty());
}

TEST_CASE("What no ledger holds is refused with its line") {
    const std::string first = "1,jobs,elverum,2016K1,4,number,false,,,,,,Kari,2017-07-10T09:00:00.000Z,\n";
    CHECK(readLines(first)->entries().size() == 1);
    for (const char* bad :
         {"2,jobs,elverum,2016K1,5,number,false,,,,,,Kari,2017-07-10T09:00:00.000Z,1\n", // a correction
                                                                                         // without a reason
          "2,jobs,elverum,2016K2,,withdrawn,false,,,,,why,Kari,2017-07-10T09:00:00.000Z,\n", // withdraws
                                                                                             // nothing
          "2,jobs,elverum,2016K2,5,number,false,,,,,,,2017-07-10T09:00:00.000Z,\n",          // nobody
          "2,jobs,elverum,2016K2,5,number,false,,,,,,Kari,x,\n",                             // no time
          "2,jobs,elverum,2016K2,5,number,false,,,,,,Kari,2017-07-10T08:59:59.000Z,\n",      // time runs back
          "2,jobs,elverum,2016K2,,number,false,,,,,,Kari,2017-07-10T09:00:00.000Z,\n",       // no number
          "2,jobs,elverum,2016K2,5,notApplicable,false,,,,,,Kari,2017-07-10T09:00:00.000Z,\n", // a number
                                                                                               // that does
                                                                                               // not apply
          "2,jobs,elverum,2016K2,5,perhaps,false,,,,,,Kari,2017-07-10T09:00:00.000Z,\n",       // no state
          "2,jobs,elverum,2016K5,5,number,false,,,,,,Kari,2017-07-10T09:00:00.000Z,\n",        // no quarter
          "2,jobs,elverum,2016K2,29.040,number,false,,,,,,Kari,2017-07-10T09:00:00.000Z,\n",   // ambiguous
          "2,jobs,elverum,2016K2,5,number,false,,,,,,Kari,2017-07-10T09:00:00.000Z\n", // too few cells
          "2,jobs,elverum,2016K2,5,number,false,,,2016-02-30,,,Kari,2017-07-10T09:00:00.000Z,\n", // no such
                                                                                                  // day
          "2,jobs,elverum,2016K2,5,number,false,,,,0,,Kari,2017-07-10T09:00:00.000Z,\n", // nobody answered
          "2,jobs,elverum,2016K2,5,number,false,\"a,,,,,,Kari,2017-07-10T09:00:00.000Z,\n"}) { // a quote that
                                                                                               // never ends
        INFO(bad);
        CHECK(damagedLine(first + bad) == 3);
    }
    CHECK(damagedLine(first +
                      "2,jobs,elverum,2016K2,5,number,false,,\xC3,,,,Kari,2017-07-10T09:00:00.000Z,\n") == 3);
    CHECK_FALSE(readLog("log.csv", "").has_value());
    CHECK_FALSE(readLog("log.csv", "indicator,place\n").has_value());
}

} // namespace maalbilde
