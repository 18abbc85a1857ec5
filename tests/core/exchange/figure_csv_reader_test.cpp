#include "core/exchange/figure_csv.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

const Programme& programme() {
    static const Programme kProgramme = shippedProgramme("elverumregionen");
    return kProgramme;
}

ImportedFigures read(const std::string& csv) {
    return readFigures(csv, programme());
}

ImportedFigures readFixture(const std::string& name) {
    return read(bytesOf(std::string(MAALBILDE_TEST_DATA) + "/figures/" + name));
}

/// Reads one row under a header of all columns.
ImportedFigures readRow(const std::string& row) {
    return read("indicator,place,quarter,value,source,note,preliminary,state\n" + row + "\n");
}

Report report(const char* indicator, const char* place, Quarter quarter, Figure figure) {
    return {.key = {.indicator = indicator, .place = place, .quarter = quarter},
            .figure = figure,
            .provenance = {}};
}

void checkReport(const ImportedFigure& figure, std::int64_t line, const Report& expected) {
    CHECK(figure.line == line);
    CHECK(figure.report.key == expected.key);
    CHECK(figure.report.figure == expected.figure);
    CHECK(figure.report.provenance == expected.provenance);
}

} // namespace

TEST_CASE("A Norwegian spreadsheet's file is read: byte order mark, semicolons, decimal comma, names") {
    const ImportedFigures found = readFixture("norwegian_semicolon_bom.csv");
    CHECK(found.refused.empty());
    REQUIRE(found.figures.size() == 3);
    Report jobs = report("jobs", "elverum", Quarter(2016, 1), Quantity::of(1234));
    jobs.provenance.source = "Kommunen";
    jobs.provenance.note = "brutto";
    jobs.provenance.preliminary = true;
    checkReport(found.figures[0], 2, jobs);
    checkReport(found.figures[1], 3, report("jobs", "aamot", Quarter(2016, 2), Figure::notApplicable()));
    checkReport(found.figures[2], 4,
                report("reputation", "region", Quarter(2016, 1), Quantity::ofThousandths(62500)));
}

TEST_CASE("Columns stand in any order, unknown ones are passed over, an empty value changes nothing") {
    const ImportedFigures found = readFixture("english_tab.csv");
    CHECK(found.refused.empty());
    CHECK(found.emptyLines == 1);
    REQUIRE(found.figures.size() == 1);
    checkReport(found.figures[0], 2, report("residents", "aamot", Quarter(2016, 1), Quantity::of(-12)));
}

TEST_CASE("Every bad line is told of, with its number also after cells of several lines") {
    const ImportedFigures found = readFixture("quoted_over_lines.csv");
    REQUIRE(found.figures.size() == 1);
    CHECK(found.figures[0].line == 3);
    CHECK(found.figures[0].report.provenance.source == "Avisa, side 2");
    CHECK(found.figures[0].report.provenance.note == "to linjer:\nden \"andre\"");
    REQUIRE(found.refused.size() == 2);
    CHECK(found.refused[0].line == 5);
    CHECK(found.refused[0].error == Error{ErrorCode::valueNotANumber, {std::string("x")}});
    CHECK(found.refused[1].line == 6);
    CHECK(found.refused[1].error == Error{ErrorCode::valueAmbiguous, {std::string("29.040")}});
}

TEST_CASE("A file that is not UTF-8 is refused as a whole") {
    const ImportedFigures found = readFixture("latin1.csv");
    CHECK(found.figures.empty());
    REQUIRE(found.refused.size() == 1);
    CHECK(found.refused[0].line == 3);
    CHECK(found.refused[0].error.code == ErrorCode::textNotUtf8);
}

TEST_CASE("A quote that never ends is refused, and what stood before it is still judged") {
    const ImportedFigures found = readFixture("open_quote.csv");
    CHECK(found.figures.size() == 1);
    REQUIRE(found.refused.size() == 1);
    CHECK(found.refused[0].line == 3);
    CHECK(found.refused[0].error.code == ErrorCode::csvQuoteOpen);

    const ImportedFigures header = read("\"indicator,place\n");
    REQUIRE(header.refused.size() == 1);
    CHECK(header.refused[0].error.code == ErrorCode::csvQuoteOpen);
}

TEST_CASE("The header must name what is needed, once") {
    for (const char* csv : {"", "\n\r\n", "\xEF\xBB\xBF"}) {
        INFO(csv);
        const ImportedFigures found = read(csv);
        REQUIRE(found.refused.size() == 1);
        CHECK(found.refused[0].line == 0);
        CHECK(found.refused[0].error.code == ErrorCode::csvNoHeader);
    }
    const ImportedFigures missing = read("\nindicator,verdi\njobs,1\n");
    REQUIRE(missing.refused.size() == 2);
    CHECK(missing.refused[0].line == 2);
    CHECK(missing.refused[0].error == Error{ErrorCode::csvColumnMissing, {std::string("place")}});
    CHECK(missing.refused[1].error == Error{ErrorCode::csvColumnMissing, {std::string("quarter")}});

    const ImportedFigures twice = read("indicator,place,kommune,quarter,value\n");
    REQUIRE(twice.refused.size() == 1);
    CHECK(twice.refused[0].error == Error{ErrorCode::csvColumnTwice, {std::string("place")}});
}

TEST_CASE("A header without rows is a file without figures") {
    const ImportedFigures found = read("INDIKATOR;Kommune;KVARTAL;Verdi;FORELØPIG\n");
    CHECK(found.figures.empty());
    CHECK(found.refused.empty());
}

TEST_CASE("Rows that do not fit the header are refused, and what spreadsheets leave behind is not") {
    const std::string header = "indicator,place,quarter,value,note\n";
    CHECK(read(header + "jobs,elverum,2016K1\n").refused.at(0).error ==
          Error{ErrorCode::csvTooFewCells, {std::int64_t{3}, std::int64_t{4}}});
    CHECK(read(header + "jobs,elverum,2016K1,1,,x\n").refused.at(0).error ==
          Error{ErrorCode::csvTooManyCells, {std::int64_t{6}, std::int64_t{5}}});
    for (const char* row :
         {"jobs,elverum,2016K1,1\n", "jobs,elverum,2016K1,1,,, ,\n", "jobs,elverum,2016K1,1\n,,,,\n"}) {
        INFO(row);
        const ImportedFigures found = read(header + row);
        CHECK(found.figures.size() == 1);
        CHECK(found.refused.empty());
        CHECK(found.emptyLines == 0);
    }
}

TEST_CASE("What a cell may not say is refused by name") {
    struct Refused {
        const char* row;
        ErrorCode code;
    };

    for (const auto& [row, code] :
         {Refused{"x,elverum,2016K1,1,,,,", ErrorCode::indicatorUnknown},
          Refused{"jobs,x,2016K1,1,,,,", ErrorCode::placeUnknown},
          Refused{"jobs,elverum,2016,1,,,,", ErrorCode::quarterUnreadable},
          Refused{"jobs,elverum,2016K1,1e3,,,,", ErrorCode::valueNotANumber},
          Refused{"jobs,elverum,2016K1,'1,,,,", ErrorCode::valueNotANumber},
          Refused{"jobs,elverum,2016K1,=1,,,,", ErrorCode::valueNotANumber},
          Refused{"jobs,elverum,2016K1,1.000,,,,", ErrorCode::valueAmbiguous},
          Refused{"jobs,elverum,2016K1,0.0001,,,,", ErrorCode::valueTooPrecise},
          Refused{"jobs,elverum,2016K1,100000000001,,,,", ErrorCode::valueTooLarge},
          Refused{"jobs,elverum,2016K1,1,,,maybe,", ErrorCode::csvPreliminaryUnreadable},
          Refused{"jobs,elverum,2016K1,1,,,,lost", ErrorCode::csvStateUnreadable},
          Refused{"jobs,elverum,2016K1,1,,,,na", ErrorCode::csvStateUnreadable},
          Refused{"jobs,elverum,2016K1,na,,,,number", ErrorCode::csvStateUnreadable}}) {
        INFO(row);
        const ImportedFigures found = readRow(row);
        CHECK(found.figures.empty());
        REQUIRE(found.refused.size() == 1);
        CHECK(found.refused[0].line == 2);
        CHECK(found.refused[0].error.code == code);
    }
}

TEST_CASE("Not applicable is said in the value or in the state, in either language") {
    for (const char* row :
         {"jobs,elverum,2016K1,na,,,,", "jobs,elverum,2016K1,NA,,,,notApplicable",
          "jobs,elverum,2016K1,Ikke aktuelt,,,,", "jobs,elverum,2016K1,not applicable,,,,",
          "jobs,elverum,2016K1,,,,,ikke aktuelt", "jobs,elverum,2016K1,,,,,notApplicable"}) {
        INFO(row);
        const ImportedFigures found = readRow(row);
        REQUIRE(found.figures.size() == 1);
        CHECK(found.figures[0].report.figure.isNotApplicable());
    }
    CHECK(readRow("jobs,elverum,2016K1,,,,,number").emptyLines == 1);
}

TEST_CASE("The preliminary mark is read as people write it") {
    for (const char* mark : {"true", "1", "ja", "Yes", "X"}) {
        INFO(mark);
        CHECK(readRow(std::string("jobs,elverum,2016K1,1,,,") + mark + ",")
                  .figures.at(0)
                  .report.provenance.preliminary);
    }
    for (const char* mark : {"", "false", "0", "Nei", "no"}) {
        INFO(mark);
        CHECK_FALSE(readRow(std::string("jobs,elverum,2016K1,1,,,") + mark + ",")
                        .figures.at(0)
                        .report.provenance.preliminary);
    }
}

TEST_CASE("A survey is read from its columns, in either language") {
    for (const char* header : {"surveyed,answers", "Måledato,Antall svar", "måledato,svar"})
        for (const char* day : {"2016-11-15", "15.11.2016"}) {
            INFO(header << ' ' << day);
            const ImportedFigures found = read(std::string("indicator,place,quarter,value,") + header +
                                               "\nreputation,region,2016K4,44," + day + ",1 412\n");
            REQUIRE(found.figures.size() == 1);
            CHECK(found.figures[0].report.provenance.survey ==
                  Survey{.day = parseDate("2016-11-15"), .answers = 1412});
        }
}

TEST_CASE("A survey that cannot be read refuses its line") {
    for (const auto& [cells, code] :
         std::vector<std::pair<const char*, ErrorCode>>{{"november,", ErrorCode::dateUnreadable},
                                                        {"31.11.2016,", ErrorCode::dateUnreadable},
                                                        {",mange", ErrorCode::answersUnreadable},
                                                        {",0", ErrorCode::answersUnreadable},
                                                        {",-4", ErrorCode::answersUnreadable},
                                                        {",\"12,5\"", ErrorCode::answersUnreadable},
                                                        {",100000001", ErrorCode::answersUnreadable},
                                                        {",2.000", ErrorCode::answersUnreadable}}) {
        INFO(cells);
        const ImportedFigures found =
            read(std::string("indicator,place,quarter,value,surveyed,answers\nreputation,region,2016K4,44,") +
                 cells + "\n");
        CHECK(found.figures.empty());
        REQUIRE(found.refused.size() == 1);
        CHECK(found.refused[0].error.code == code);
    }
}

TEST_CASE("A cell may be said twice only if both say the same") {
    const ImportedFigures same =
        readRow("jobs,elverum,2016K1,1,A,,,\njobs,0427,1. kvartal 2016,\"1,0\",B,,,number");
    CHECK(same.refused.empty());
    REQUIRE(same.figures.size() == 1);
    CHECK(same.figures[0].report.provenance.source == "A");

    for (const char* second :
         {"jobs,elverum,2016K1,2,,,,", "jobs,elverum,2016K1,na,,,,", "jobs,elverum,2016K1,1,,,x,"}) {
        INFO(second);
        const ImportedFigures differing = readRow(std::string("jobs,elverum,2016K1,1,,,,\n") + second);
        REQUIRE(differing.refused.size() == 1);
        CHECK(differing.refused[0].line == 3);
        CHECK(differing.refused[0].error == Error{ErrorCode::csvCellTwice, {std::int64_t{2}}});
    }
}

TEST_CASE("A guarded text loses its apostrophe, any other text is taken as it is") {
    const ImportedFigures found = readRow("jobs,elverum,2016K1,1,'=1+1,'x,,");
    CHECK(found.figures.at(0).report.provenance.source == "=1+1");
    CHECK(found.figures.at(0).report.provenance.note == "'x");
}

TEST_CASE("No bytes do harm to the reading of figures") {
    law("any bytes under a header are read or refused", [](const std::string& bytes) {
        const ImportedFigures found = readRow(bytes);
        RC_ASSERT(found.figures.size() + found.refused.size() <= bytes.size() + 1);
    });
    law("pieces of rows are read or refused", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "jobs", "elverum", "2016K1", "1", "na", ",", ";", "\t", "\"", "\n", "\r", "\r\n", " ", "\xC3"));
        std::string csv = "indicator,place,quarter,value\n";
        for (const std::string& piece : pieces)
            csv += piece;
        const ImportedFigures found = read(csv);
        for (const RefusedLine& refused : found.refused)
            RC_ASSERT(refused.line >= 1);
    });
}

} // namespace maalbilde
