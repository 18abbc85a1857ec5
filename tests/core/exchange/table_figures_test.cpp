#include "core/exchange/stat_csv.h"
#include "core/exchange/table_figures.h"
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

StatTable tableOf(const std::string& csv, const std::string& id = {}) {
    auto document = readStatCsv(csv);
    REQUIRE(document);
    StatTable table = std::move(document->tables.front());
    table.tableId = id;
    return table;
}

using Answers = std::vector<std::string>;

TableFigures figuresIn(const StatTable& table, const Answers& answers = {},
                       DecimalSign sign = DecimalSign::ask) {
    const auto mapping = guessMapping(table, programme(), answers);
    REQUIRE(mapping);
    return figuresOf(table, *mapping, programme(), sign);
}

Error mappingFault(const StatTable& table, const Answers& answers = {}) {
    const auto mapping = guessMapping(table, programme(), answers);
    REQUIRE_FALSE(mapping);
    return mapping.error();
}

/// `residents elverum 2016K1 5`, one after the other.
std::string said(const TableFigures& figures) {
    std::string text;
    for (const Report& report : figures.reports)
        text += (text.empty() ? "" : "; ") + report.key.indicator.string() + " " + report.key.place.string() +
                " " + report.key.quarter.code() + " " + report.figure.number().toString() +
                (report.provenance.preliminary ? "*" : "");
    return text;
}

ErrorCode onlyFault(const TableFigures& figures) {
    REQUIRE(figures.refused.size() == 1);
    return figures.refused.front().error.code;
}

} // namespace

TEST_CASE("Places are matched by number in every spelling, never by name") {
    for (const char* place : {"0427", "K-3420", "K_3420", "K.3420", "3420 Elverum", "K-3420 Elverum",
                              "0427 - Elverum", "\"0427 Elv\uFFFDrum\"", "3420 V\u00E5ler"}) {
        INFO(place);
        CHECK(said(figuresIn(tableOf("region;2016K1\n" + std::string(place) + ";5\n"),
                             {"value=residents"})) == "residents elverum 2016K1 5");
    }
    // The other Våler, in Østfold.
    const TableFigures other =
        figuresIn(tableOf("region;2016K1\n0137 V\u00E5ler;7\nK-3114 V\u00E5ler;8\n0426 V\u00E5ler;3\n"),
                  {"value=residents"});
    CHECK(said(other) == "residents vaaler 2016K1 3");
    CHECK(other.outside.size() == 2);
}

TEST_CASE("The two numbers of a municipality are joined by validity") {
    const std::string head = "region;2018K4;2020K1\n";
    const auto join = [&](const std::string& old, const std::string& now, Programme widened = programme()) {
        widened.period = QuarterRange(Quarter(2016, 1), Quarter(2021, 4));
        const StatTable table = tableOf(head + "0427;" + old + "\n3420;" + now + "\n");
        const auto mapping = guessMapping(table, widened, {"value=residents"});
        REQUIRE(mapping);
        return figuresOf(table, *mapping, widened, DecimalSign::ask);
    };
    const std::string joined = "residents elverum 2018K4 5; residents elverum 2020K1 6";
    for (const auto& [old, now] : {std::pair{"5;.", ".;6"}, {"5;", ";6"}, {"5;0", "0;6"}, {"5;6", "5;6"}}) {
        INFO(old << " and " << now);
        CHECK(said(join(old, now)) == joined);
        CHECK(join(old, now).refused.empty());
    }
    CHECK(said(join("0;0", "0;0")) == "residents elverum 2018K4 0; residents elverum 2020K1 0"); // true zeros
    const TableFigures differing = join("5;.", "7;6");
    CHECK(said(differing) == "residents elverum 2020K1 6");
    CHECK(onlyFault(differing) == ErrorCode::importOverlap);
}

TEST_CASE("A zero is a figure in the list that adds up all periods, and nothing in a row outside its years") {
    CHECK(said(figuresIn(tableOf("region;2016K1\nK-3420;0\n"), {"value=residents"})) ==
          "residents elverum 2016K1 0");
    CHECK(said(figuresIn(tableOf("region;2016K1\n0427;0\n"), {"value=residents"})) ==
          "residents elverum 2016K1 0");
    const TableFigures outside = figuresIn(tableOf("region;2016K1\n3420;0\n"), {"value=residents"});
    CHECK(outside.reports.empty());
    CHECK(outside.empty == 1);
}

TEST_CASE("What is counted is told by its code or label, and the end is meant before the start") {
    const StatTable table =
        tableOf("region;kvartal;Folketallet1;Fodte2;Nettoinnflytting9;Folketilvekst10;Folketallet11\n"
                "K-3420;2016K1;21030;50;3;5;21035\n",
                "01222");
    CHECK(said(figuresIn(table)) ==
          "residents elverum 2016K1 3; population-growth elverum 2016K1 5; population elverum 2016K1 21035");
    CHECK(said(figuresIn(table, {"Folketilvekst10=population-growth"})) ==
          "population-growth elverum 2016K1 5");
    CHECK(said(figuresIn(tableOf("Netto innflytting\nregion;2016K1\nK-3420;-4\n"))) ==
          "residents elverum 2016K1 -4");
}

TEST_CASE("A year to date is differenced or refused, never taken as it is") {
    const std::string head = "region;2016K1;2016K2;2016K3;2016K4;2017K1\n";
    const TableFigures whole =
        figuresIn(tableOf(head + "K-3420;5;3;10;12;-2\n", "01223"), {"value=residents"});
    CHECK(said(whole) ==
          "residents elverum 2016K1 5; residents elverum 2016K2 -2; residents elverum 2016K3 7; "
          "residents elverum 2016K4 2; residents elverum 2017K1 -2");
    const TableFigures gap =
        figuresIn(tableOf(head + "K-3420;5;..;10;12;-2\n", "01223"), {"value=residents"});
    CHECK(said(gap) == "residents elverum 2016K1 5; residents elverum 2016K4 2; residents elverum 2017K1 -2");
    CHECK(onlyFault(gap) == ErrorCode::importYearToDateGap);
    CHECK(mappingFault(tableOf(head + "K-3420;5;3;10;12;-2\n", "01223"), {"value=residents@change"}).code ==
          ErrorCode::importKindContradicts);
    // Also where only the name of the series or a person says so.
    CHECK(said(figuresIn(tableOf("region;kvartal;Nettoflytting9\nK-3420;2016K1;5\nK-3420;2016K2;3\n"))) ==
          "residents elverum 2016K1 5; residents elverum 2016K2 -2");
    CHECK(said(figuresIn(tableOf("region;2016K1;2016K2\nK-3420;5;3\n"), {"value=residents@ytd"})) ==
          "residents elverum 2016K1 5; residents elverum 2016K2 -2");
}

TEST_CASE("A preliminary part makes a difference preliminary") {
    CHECK(said(figuresIn(tableOf("region;2016K1;2016K2;2016K3\nK-3420;5;3*;10\n", "01223"),
                         {"value=residents"})) ==
          "residents elverum 2016K1 5; residents elverum 2016K2 -2*; residents elverum 2016K3 7*");
}

TEST_CASE("A stock at the start is refused aloud, and moved to the quarter before where that is said") {
    const StatTable quarterly = tableOf("region;kvartal;Folketallet1\nK-3420;2016K2;21035\n", "01222");
    CHECK(onlyFault(figuresIn(quarterly)) == ErrorCode::importStockAtStart);
    CHECK(said(figuresIn(quarterly, {"Folketallet1=population@start"})) == "population elverum 2016K1 21035");
    const StatTable yearly = tableOf("region;2017\n0427;21086\n", "07459");
    CHECK(onlyFault(figuresIn(yearly, {"value=population"})) == ErrorCode::importStockAtStart);
    CHECK(said(figuresIn(yearly, {"value=population@start"})) == "population elverum 2016K4 21086");
}

TEST_CASE("Yearly and monthly figures are not divided") {
    CHECK(onlyFault(figuresIn(tableOf("region;2016\nK-3420;56\n"), {"value=population-growth"})) ==
          ErrorCode::importYearly);
    CHECK(onlyFault(figuresIn(tableOf("region;2016\nK-3420;56\n"), {"value=population"})) ==
          ErrorCode::importYearly);
    CHECK(onlyFault(figuresIn(tableOf("region;2016M03\nK-3420;56\n"), {"value=residents"})) ==
          ErrorCode::importMonthly);
    CHECK(said(figuresIn(tableOf("region;2016\nK-3420;56\n"), {"value=population@end"})) ==
          "population elverum 2016K4 56");
}

TEST_CASE("A stock is no change, and residents who work are no jobs") {
    CHECK(onlyFault(figuresIn(tableOf("region;2016K1\nK-3420;5\n"), {"value=residents@end"})) ==
          ErrorCode::importKindUnfit);
    CHECK(onlyFault(figuresIn(tableOf("region;2016K1\nK-3420;5\n"), {"value=population@change"})) ==
          ErrorCode::importKindUnfit);
    const StatTable employed =
        tableOf("region;kvartal;SysselsatteArb;Sysselsatte\nK-3420;2016K4;9000;9500\n", "07984");
    CHECK(onlyFault(figuresIn(employed, {"Sysselsatte=population"})) == ErrorCode::importByResidence);
    CHECK(said(figuresIn(employed, {"Sysselsatte=population@residence"})) ==
          "population elverum 2016K4 9500");
    CHECK(said(figuresIn(employed, {"SysselsatteArb=population"})) == "population elverum 2016K4 9000");
}

TEST_CASE("Marks are no figures; a dash is zero; a star is preliminary") {
    const TableFigures figures =
        figuresIn(tableOf("region;2016K1;2016K2;2016K3;2016K4;2017K1;2017K2\nK-3420;.;..;:;...;-;7*\n"),
                  {"value=residents"});
    CHECK(said(figures) == "residents elverum 2017K1 0; residents elverum 2017K2 7*");
    CHECK(figures.empty == 4);
    CHECK(said(figuresIn(tableOf("region;2016K1*\nK-3420;5\n"), {"value=residents"})) ==
          "residents elverum 2016K1 5*");
}

TEST_CASE("What may be thousands or decimals asks, until somebody has answered") {
    const StatTable table = tableOf("region;2016K1;2016K2\nK-3420;29.040;1 234\n");
    const TableFigures asked = figuresIn(table, {"value=population"});
    CHECK(said(asked) == "population elverum 2016K2 1234");
    CHECK(onlyFault(asked) == ErrorCode::valueAmbiguous);
    CHECK(said(figuresIn(table, {"value=population"}, DecimalSign::comma)) ==
          "population elverum 2016K1 29040; population elverum 2016K2 1234");
    CHECK(said(figuresIn(table, {"value=population"}, DecimalSign::point)) ==
          "population elverum 2016K1 29.04; population elverum 2016K2 1234");
}

TEST_CASE("A further dimension must be answered: one of its codes, or the sum") {
    const StatTable table = tableOf("region\tage\tPersons 2016K1\tPersons 2016K2\n0427\t0 "
                                    "years\t5\t6\n0427\t1 year\t7\t8\n0426\t0 years\t1\t..\n"
                                    "0426\t1 year\t2\t3\n");
    CHECK(mappingFault(table, {"Persons=population"}) ==
          Error{ErrorCode::importDimensionOpen, {std::string("age"), std::string("0 years, 1 year")}});
    CHECK(said(figuresIn(table, {"Persons=population", "age=1 year"})) ==
          "population elverum 2016K1 7; population elverum 2016K2 8; population vaaler 2016K1 2; population "
          "vaaler 2016K2 3");
    const TableFigures sum = figuresIn(table, {"Persons=population", "age=sum"});
    CHECK(said(sum) ==
          "population elverum 2016K1 12; population elverum 2016K2 14; population vaaler 2016K1 3");
    CHECK(onlyFault(sum) == ErrorCode::importSumGap); // a part without a figure is not zero
}

TEST_CASE("A column that repeats another needs no answer, and one that tells the kind is understood") {
    const TableFigures figures = figuresIn(tableOf(
        "kommune;kommunenr;periode;tidspunkt;mal;verdi;kilde;status\n"
        "Elverum;0427;2016K2;kvartalet;folketilvekst;-46;avis;lest\nElverum;0427;2016K3;kvartalet;"
        "folketilvekst;69;avis;lest\n"
        "Elverum;0427;2016K3;utgangen;folketall;21058;avis;lest\nElverum;0427;2016K3;hittil i "
        "år;folketilvekst;28;avis;lest\n"
        "Elverum;0427;2016;1.1.;folkemengde;21030;avis;lest\nÅmot;0429;2016;året;folketilvekst;89;avis;lest\n"
        "Elverum;0427;2016K3;kvartalet;døde;49;avis;lest\n"));
    CHECK(said(figures) == "population-growth elverum 2016K2 -46; population-growth elverum 2016K3 69; "
                           "population elverum 2016K3 21058");
    REQUIRE(figures.refused.size() == 2); // the quarter's own figure goes before the year to date
    CHECK(figures.refused[0].error.code == ErrorCode::importStockAtStart);
    CHECK(figures.refused[1].error.code == ErrorCode::importYearly);
}

TEST_CASE("The same cell twice is taken once if both rows agree") {
    CHECK(said(figuresIn(tableOf("region;kvartal;verdi\n0427;2016K1;5\n0427;2016K1;5\n"), {"value=jobs"})) ==
          "jobs elverum 2016K1 5");
    CHECK(onlyFault(figuresIn(tableOf("region;kvartal;verdi\n0427;2016K1;5\n0427;2016K1;6\n"),
                              {"value=jobs"})) == ErrorCode::importOverlap);
}

TEST_CASE("A list made by hand may name places, but not half of a name") {
    const TableFigures figures =
        figuresIn(tableOf("kommune;2016K1\nElverum;5\nVåler;6\nVåler (Viken);7\nHamar;8\n"), {"value=jobs"});
    CHECK(said(figures) == "jobs elverum 2016K1 5; jobs vaaler 2016K1 6");
    CHECK(figures.outside.size() == 2);
}

TEST_CASE("What lies outside the programme's quarters is passed over") {
    const TableFigures figures =
        figuresIn(tableOf("region;2015K4;2016K1;2019K1\n0427;1;2;3\n"), {"value=jobs"});
    CHECK(said(figures) == "jobs elverum 2016K1 2");
    CHECK(figures.outside.size() == 2);
}

TEST_CASE("An answer that cannot be followed is refused by name") {
    const StatTable table = tableOf("region;kvartal;alder;antall\n0427;2016K1;a;5\n0427;2016K1;b;6\n");
    CHECK(mappingFault(table).code == ErrorCode::importNoIndicator);
    CHECK(mappingFault(table, {"value"}).code == ErrorCode::importMapUnreadable);
    CHECK(mappingFault(table, {"=x"}).code == ErrorCode::importMapUnreadable);
    CHECK(mappingFault(table, {"value=jobs@sometimes"}).code == ErrorCode::importMapUnreadable);
    CHECK(mappingFault(table, {"value=nothing"}).code == ErrorCode::indicatorUnknown);
    CHECK(mappingFault(table, {"other=jobs"}).code == ErrorCode::importMapUnknown);
    CHECK(mappingFault(table, {"alder=x"}).code == ErrorCode::importMapUnknown);
    CHECK(mappingFault(tableOf("a;b;antall\nx;y;5\n"), {"value=jobs"}).code == ErrorCode::importNoPlace);
    CHECK(mappingFault(tableOf("region;b;antall\n0427;y;5\n"), {"value=jobs"}).code ==
          ErrorCode::importNoTime);
}

TEST_CASE("The sum of what is differenced is the year to date again") {
    law("differencing loses nothing", [](const std::vector<std::int16_t>& changes) {
        std::string header = "region";
        std::string row = "\nK-3422";
        std::string expected;
        std::int64_t toDate = 0;
        for (std::size_t i = 0; i < std::min<std::size_t>(changes.size(), 12); ++i) {
            const Quarter quarter = Quarter(2016, 1) + static_cast<int>(i);
            toDate = quarter.number() == 1 ? changes[i] : toDate + changes[i];
            header += ";" + quarter.code();
            row += ";" + std::to_string(toDate);
            expected += (expected.empty() ? "" : "; ") + ("residents aamot " + quarter.code()) + " " +
                        std::to_string(changes[i]);
        }
        if (changes.empty())
            return;
        auto document = readStatCsv(header + row + "\n");
        RC_ASSERT(document.has_value());
        StatTable table = document->tables.front();
        table.tableId = "01223";
        const auto mapping = guessMapping(table, programme(), {"value=residents"});
        RC_ASSERT(said(figuresOf(table, *mapping, programme(), DecimalSign::ask)) == expected);
    });
}

} // namespace maalbilde
