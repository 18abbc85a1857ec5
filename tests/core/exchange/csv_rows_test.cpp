#include "core/exchange/csv_rows.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace maalbilde {

using Cells = std::vector<std::string>;

TEST_CASE("The separator is the one that the first line uses") {
    CHECK(separatorOf("a,b,c\n;;;;;") == ',');
    CHECK(separatorOf("a;b,c;d\n") == ';');
    CHECK(separatorOf("a\tb\n") == '\t');
    CHECK(separatorOf("\r\n \n\"a,b,c\";d\n") == ';');
    CHECK(separatorOf("one column\n") == ',');
    CHECK(separatorOf("") == ',');
}

TEST_CASE("Rows know the line on which they begin, whatever ends the lines") {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const std::string text = "a,b" + end + end + "\"1" + end + "2\",x" + end + " c , \" d\"" + end + ",";
        const CsvRows csv = readCsvRows(text, ',');
        CHECK_FALSE(csv.brokenQuote.has_value());
        REQUIRE(csv.rows.size() == 4);
        CHECK(csv.rows[0].line == 1);
        CHECK(csv.rows[1].line == 3);
        CHECK(csv.rows[1].cells == Cells{"1" + end + "2", "x"});
        CHECK(csv.rows[2].line == 5);
        CHECK(csv.rows[2].cells == Cells{"c", " d"});
        CHECK(csv.rows[3].line == 6);
        CHECK(csv.rows[3].cells == Cells{"", ""});
    }
}

TEST_CASE("Empty cells between TABs are cells") {
    const CsvRows csv = readCsvRows("a\t\tb\n\t\t\n", '\t');
    REQUIRE(csv.rows.size() == 2);
    CHECK(csv.rows[0].cells == Cells{"a", "", "b"});
    CHECK(csv.rows[1].cells == Cells{"", "", ""});
}

TEST_CASE("A quote that never ends is told of with the line where its row begins") {
    const CsvRows csv = readCsvRows("a\n\nb,\"c\nd\ne", ',');
    CHECK(csv.rows.size() == 1);
    CHECK(csv.brokenQuote == 3);
}

TEST_CASE("No row is swallowed by a quote in the wrong place") {
    for (const char* row : {"b,\"c\"d\ne,\"f\"\n", "b,c\"d\ne\n", "b,\"c\" \"d\"\ne\n"}) {
        INFO(row);
        const CsvRows csv = readCsvRows(std::string("a\n") + row, ',');
        CHECK(csv.rows.size() == 1);
        CHECK(csv.brokenQuote == 2);
    }
}

TEST_CASE("Bytes that are not UTF-8 are told of with their line") {
    CHECK(firstLineNotUtf8("a\r\n\xC3\x85\n\xC5\n") == 3);
    CHECK_FALSE(firstLineNotUtf8("a\n\xC3\x85\n").has_value());
}

TEST_CASE("What is written as a row is read as that row") {
    law("cells survive a row, with any separator", [] {
        const auto cells = *rc::gen::nonEmpty(rc::gen::container<Cells>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("a\"',;\t\r\n =")))));
        const char separator = *rc::gen::element(',', ';', '\t');
        std::string text = "first";
        for (const std::string& cell : cells)
            text += separator + csvCell(cell);
        const CsvRows csv = readCsvRows(text + "\n", separator);
        RC_ASSERT(csv.rows.size() == 1U);
        RC_ASSERT(Cells(csv.rows[0].cells.begin() + 1, csv.rows[0].cells.end()) == cells);
    });
    law("any bytes are read without harm", [](const std::string& bytes) {
        for (const CsvRow& row : readCsvRows(bytes, separatorOf(bytes)).rows)
            RC_ASSERT(row.line >= 1);
    });
}

} // namespace maalbilde
