#include "tests/ui/window/at_the_import.h"

#include <QLineEdit>
#include <QTest>

namespace maalbilde {

namespace {

const Quarter kFirst(2016, 1);

} // namespace

TEST_CASE("What is said of a table is remembered when it comes again") {
    Importer kari;
    kari.open("region;kvartal;netto\n0427;2016K1;5\n");
    kari.choose("Hvilken indikator «netto» er", "residents");
    kari.button().click();
    CHECK(kari.figure("residents", "elverum", kFirst) == Figure(Quantity::of(5)));
    kari.desk.restart();
    kari.desk.window().openFile(kari.desk.folder.path() / "a.maalbilde");
    kari.open("region;kvartal;netto\n0427;2016K2;7\n");
    CHECK(kari.lines() == QStringList{"Ny | residents, Elverum, 2. kv. 2016 |  | 7"});
}

TEST_CASE("What is refused stops the import until it is left out, and a correction needs a reason") {
    Importer kari;
    kari.open("indicator;place;quarter;value\njobs;elverum;2016K1;7\njobs;aamot;2016K1;many\n");
    CHECK(kari.lines().front().startsWith("Avvist | linje 3"));
    CHECK(kari.lines().contains("Endret | jobs, Elverum, 1. kv. 2016 | 4 | 7"));
    CHECK_FALSE(kari.canImport());
    kari.tick("Utelat 1").click();
    CHECK_FALSE(kari.canImport()); // there is a reason lacking
    auto* reason = kari.page().findChildren<QLineEdit*>().last();
    REQUIRE(reason->isVisible());
    QTest::keyClicks(reason, "Talt om igjen");
    REQUIRE(kari.button().isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(kari.figure("jobs", "elverum", kFirst) == Figure(Quantity::of(7)));
    CHECK(kari.desk.document().ledger().entries().back().provenance.reason == "Talt om igjen");
}

TEST_CASE("A figure that a person has recorded stays until it is said that the official one replaces it") {
    Importer kari;
    const std::string reply =
        R"({"class":"dataset","version":"2.0","label":"01222: jobs",)"
        R"("source":"Statistisk sentralbyr)"
        "\u00E5"
        R"(","updated":"2018-02-28T07:00:00Z",)"
        R"("id":["Region","Tid"],"size":[1,1],"value":[9],"dimension":{)"
        R"("Region":{"category":{"index":["0427"]}},"Tid":{"category":{"index":["2016K1"]}}}})";
    kari.open(reply, "svar.json");
    kari.choose("Hvilken indikator «Alle tallene» er", "jobs");
    REQUIRE(kari.lines() == QStringList{"Avvist | jobs, Elverum, 1. kv. 2016 | 4 | 9"});
    kari.tick("1 som noen har registrert").click();
    kari.settle();
    CHECK(kari.lines() == QStringList{"Endret | jobs, Elverum, 1. kv. 2016 | 4 | 9"});
    kari.button().click();
    CHECK(kari.desk.document().ledger().entries().back().provenance.reason == "SSB oppdatert 2018-02-28");
    kari.desk.byKey("Ctrl+Z").trigger();
    CHECK(kari.figure("jobs", "elverum", kFirst) == Figure(Quantity::of(4)));
}

TEST_CASE("An ambiguous number asks what separates decimals, and the answer settles it") {
    Importer kari;
    kari.open("region;kvartal;residents\n0427;2016K1;29.040\n");
    CHECK(kari.lines().front().startsWith("Avvist"));
    kari.choose("Hva skiller desimalene i filen?", "komma: 29.040 er 29 040");
    CHECK(kari.lines() == QStringList{"Ny | residents, Elverum, 1. kv. 2016 |  | 29\u00A0040"});
}

TEST_CASE("A number at the start is refused, and kept at the quarter before where that is chosen") {
    Importer kari;
    kari.open("region;kvartal;Folketallet1\n0427;2016K2;21035\n");
    CHECK(kari.lines().front().startsWith("Avvist"));
    CHECK_FALSE(kari.page()
                    .findChild<QTableView*>()
                    ->model()
                    ->index(0, ImportPreviewModel::remark)
                    .data()
                    .toString()
                    .contains("@start"));
    kari.choose("Hva tallene i «Folketallet1» er", "antall ved inngangen, føres på kvartalet før");
    CHECK(kari.lines() == QStringList{"Ny | population, Elverum, 1. kv. 2016 |  | 21\u00A0035"});
    kari.choose("Hvilken indikator «Folketallet1» er", "importeres ikke");
    CHECK(kari.lines().isEmpty());
    CHECK_FALSE(kari.canImport());
}

TEST_CASE("The number of the table tells that its figures are for the year to date") {
    Importer kari;
    kari.open("region;2016K1;2016K2\n0427;5;3\n");
    kari.choose("Hvilken indikator «Alle tallene» er", "residents");
    CHECK(kari.lines().last() == "Ny | residents, Elverum, 2. kv. 2016 |  | 3");
    auto* number = kari.page().findChildren<QLineEdit*>().first();
    number->setFocus();
    QTest::keyClicks(number, "01223");
    QTest::keyClick(number, Qt::Key_Return);
    kari.settle();
    CHECK(kari.lines().last() == "Ny | residents, Elverum, 2. kv. 2016 |  | −2");
    kari.button().click();
    CHECK(kari.desk.document().ledger().entries().back().provenance.source.view().starts_with(
        "SSB, tabell 01223"));
}

} // namespace maalbilde
