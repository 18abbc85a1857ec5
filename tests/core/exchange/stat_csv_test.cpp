#include "core/exchange/long_csv.h"
#include "core/exchange/stat_csv.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

StatDocument readWell(const std::string& text) {
    INFO(text);
    const auto document = readStatCsv(text);
    REQUIRE(document);
    REQUIRE(document->tables.size() == 1);
    return *document;
}

std::string longOf(const std::string& text) {
    return writeLongCsv(readWell(text).tables.front());
}

Error faultOf(const std::string& text) {
    INFO(text);
    const auto document = readStatCsv(text);
    REQUIRE_FALSE(document);
    return document.error();
}

} // namespace

TEST_CASE("A wide table has its periods in the header, with what is counted before or after them") {
    const std::string expected =
        "region,age,contents,period,value,mark\n"
        "0426 Våler,0 years,Persons,2015,34,\n0426 Våler,0 years,Persons,2016,25,\n"
        "0427 Elverum,0 years,Persons,2015,,..\n0427 Elverum,0 years,Persons,2016,200,\n";
    for (const char* text :
         {"\"region\"\t\"age\"\t\"Persons 2015\"\t\"Persons 2016\"\n\"0426 Våler\"\t\"0 years\"\t34\t25\n"
          "\"0427 Elverum\"\t\"0 years\"\t..\t200\n",
          "region;age;2015 Persons;2016 Persons\r\n0426 Våler;0 years;34;25\r\n0427 Elverum;0 "
          "years;..;200\r\n",
          "\"06913: Population\"\n\nregion,age,Persons 2015,Persons 2016\n0426 Våler,0 years,34,25\n"
          "0427 Elverum,0 years,..,200\n\nFootnote: invented\n"}) {
        CHECK(longOf(text) == expected);
        CHECK(readWell(text).reading.wide);
    }
    CHECK(longOf("kommune;2016K1;2016K2;Endring\nK-3420;1;2;1\n") ==
          "kommune,period,value,mark\nK-3420,2016K1,1,\nK-3420,2016K2,2,\n");
}

TEST_CASE("Two rows may be a header together, whichever of them has the periods") {
    const std::string expected = "region,contents,period,value,mark\n"
                                 "0427,Fødte,2016K1,55,\n0427,Døde,2016K1,49,\n"
                                 "0427,Fødte,2016K2,51,\n0427,Døde,2016K2,,:\n";
    for (const char* text :
         {";2016K1;;2016K2;\nregion;Fødte;Døde;Fødte;Døde\n0427;55;49;51;:\n",
          "region;2016K1;2016K1;2016K2;2016K2\n;Fødte;Døde;Fødte;Døde\n0427;55;49;51;:\n"}) {
        CHECK(longOf(text) == expected);
        CHECK(readWell(text).reading.wide);
        CHECK(readWell(text).reading.headerLine == 1);
    }
    CHECK(longOf("Tabell 01222\n\n;Fødte;;Døde;\nregion;2016K1;2016K2;2016K1;2016K2\n0427;55;51;49;:\n") ==
          "region,contents,period,value,mark\n0427,Fødte,2016K1,55,\n0427,Fødte,2016K2,51,\n"
          "0427,Døde,2016K1,49,\n0427,Døde,2016K2,,:\n");
    CHECK(longOf(";2016;;2017\nkommune;K1;K2;K1\n0427;1;2;3\n") ==
          "kommune,period,value,mark\n0427,K1 2016,1,\n0427,K2 2016,2,\n0427,K1 2017,3,\n");
    CHECK(longOf("Folketall\n;2016\nkommune;1. kvartal;2. kvartal\n0427;1;2\n") ==
          "kommune,period,value,mark\n0427,1. kvartal 2016,1,\n0427,2. kvartal 2016,2,\n");
}

TEST_CASE("A header of one row is not joined with the figures under it") {
    CHECK(longOf("kommune;2016K1;2016K2\n;1;..\n0427;..;..\n") ==
          "kommune,period,value,mark\n,2016K1,1,\n,2016K2,,..\n0427,2016K1,,..\n0427,2016K2,,..\n");
    CHECK(longOf("kommune;folketall\n0427;20794\n0429;4195\n") ==
          "kommune,contents,value,mark\n0427,folketall,20794,\n0429,folketall,4195,\n");
    CHECK(longOf("kommune;tid;verdi\n0427;2016K1;5\n") == "kommune,tid,value,mark\n0427,2016K1,5,\n");
}

TEST_CASE("A long table has a column of figures, or several side by side") {
    CHECK(longOf("region;kvartal;verdi;kilde\n0427;2016K1;4;SSB\n0427;2016K2;-;SSB\n") ==
          "region,kvartal,value,mark\n0427,2016K1,4,\n0427,2016K2,,-\n");
    CHECK(longOf("region\tkvartal\tFødte\tDøde\n0427\t2016K1\t55\t49\n0429\t2016K1\t:\t1*\n") ==
          "region,kvartal,contents,value,mark\n0427,2016K1,Fødte,55,\n0427,2016K1,Døde,49,\n0429,2016K1,"
          "Fødte,,:\n"
          "0429,2016K1,Døde,1,*\n");
    const std::string own = "region,Tid,value,mark\nK-3420,2016K1,1.0,\nK-3420,2016K2,,..\n";
    CHECK(longOf(own) == own); // what inspect prints reads back
}

TEST_CASE("How a file was read is told") {
    const StatDocument comma = readWell("Tabell 01222\n\nkommune;kvartal;antall\n0427;2016K1;1 234,5\n");
    CHECK(comma.reading.separator == ';');
    CHECK(comma.reading.decimalSign == ',');
    CHECK(comma.reading.headerLine == 3);
    CHECK_FALSE(comma.reading.wide);
    CHECK(comma.tables.front().title == "Tabell 01222");
    CHECK(readWell("a,b,value\nx,y,1.25\n").reading.decimalSign == '.');
    CHECK(readWell("a,b,value\nx,y,125\n").reading.decimalSign == 0);
    CHECK(readWell("a,b,value\nx,y,29.040\n").reading.decimalSign == 0); // nobody knows
    const StatDocument titled =
        readWell("\"01222: Folketall\"\n\"kommune\";\"2016K1\"\n\"0427\";1\n\"Kilde: SSB\"\n");
    CHECK(titled.tables.front().tableId == "01222");
    CHECK(titled.tables.front().notes == std::vector<std::string>{"Kilde: SSB"});
}

TEST_CASE("What is no table is refused") {
    for (const char* text :
         {"", "\n\n", "word\n", "a;b\n", "a;b\nc;d\n", "Hello, this is\na letter, without\nfigures, here\n"})
        CHECK(faultOf(text).code == ErrorCode::csvNoTable);
    CHECK(faultOf("a;kvartal;verdi\nx;\"2016K1;4\n").code == ErrorCode::csvQuoteOpen);
    CHECK(faultOf("a;kvartal;verdi\nx;2016K1;4;5\n") ==
          Error{ErrorCode::csvRowUneven, {std::int64_t{2}, std::int64_t{4}, std::int64_t{3}}});
    CHECK(faultOf("a;kvartal;verdi\nx;2016K1;1\nx\nx;2016K2;2\n").code == ErrorCode::csvRowUneven);
    CHECK(faultOf("a,b\n" + std::string(7'000'000, ',')).code == ErrorCode::dataTooMuch);
}

TEST_CASE("Any table, written in any dialect, reads back the same") {
    law("separator, quotes, line ends, title and notes make no difference", [] {
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        const auto rowCount = *rc::gen::inRange<std::size_t>(1, 6);
        const bool wide = *rc::gen::arbitrary<bool>();
        const char separator = *rc::gen::element(',', ';', '\t');
        const bool quoted = *rc::gen::arbitrary<bool>();
        const std::string end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
        const bool titled = *rc::gen::arbitrary<bool>();
        const auto cell = [&](const std::string& text) { return quoted ? "\"" + text + "\"" : text; };
        const auto figures = *rc::gen::container<std::vector<std::string>>(
            columns * rowCount,
            rc::gen::element<std::string>("0", "12", "-7", "1234", "..", ":", ".", "-", ""));
        std::string expected = wide ? "region,period,value,mark\n" : "region,contents,value,mark\n";
        std::string text = titled ? cell("A table of figures") + end + end : "";
        text += cell("region");
        for (std::size_t c = 0; c < columns; ++c)
            text += separator + cell(wide ? std::to_string(2011 + c) : "thing " + std::to_string(c));
        text += end;
        for (std::size_t r = 0; r < rowCount; ++r) {
            const std::string place = "K-34" + std::to_string(20 + r);
            text += cell(place);
            for (std::size_t c = 0; c < columns; ++c) {
                const std::string& figure = figures[r * columns + c];
                const bool mark = figure == ".." || figure == ":" || figure == "." || figure == "-";
                text += separator + cell(figure);
                expected += place + "," + (wide ? std::to_string(2011 + c) : "thing " + std::to_string(c)) +
                            "," + (mark ? "," + figure : figure + ",") + "\n";
            }
            text += end;
        }
        const auto document = readStatCsv(text);
        // A column of nothing may hold anything: only its header could tell.
        for (std::size_t c = 0; c < columns && !wide; ++c) {
            bool blank = true;
            for (std::size_t r = 0; r < rowCount; ++r)
                blank &= figures[r * columns + c].empty();
            if (blank)
                return;
        }
        RC_ASSERT(document.has_value());
        RC_ASSERT(writeLongCsv(document->tables.front()) == expected);
    });
    law("any bytes are read or refused", [](const std::string& bytes) {
        const auto document = readStatCsv("region;2015;2016\n" + bytes);
        if (document)
            RC_ASSERT(document->tables.front().listed.size() ==
                      document->tables.front().cells->size() * document->tables.front().dimensions.size());
    });
}

} // namespace maalbilde
