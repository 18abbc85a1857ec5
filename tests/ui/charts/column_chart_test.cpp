#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_dump.h"
#include "ui/charts/data/chart_table.h"

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

Ledger jobs() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4), whole(5), whole(3), whole(3), whole(4)});
    enterRow(ledger, "jobs", "aamot", {whole(2), whole(2), whole(2), whole(2), whole(0), whole(3)});
    enterRow(ledger, "jobs", "vaaler",
             {whole(2), whole(1), kNothingEntered, whole(4), whole(4), kDoesNotApply});
    return ledger.ledger();
}

} // namespace

TEST_CASE("Years are stacked by municipality, held against their planned share, and the running one goes on "
          "hatched") {
    const Catalogue catalogue;
    CHECK(dump(yearlyChart(snapshotOf(chartProgramme(), jobs(), 0, {.asOf = kAsOf}))) ==
          QStringLiteral(R"(Arbeidsplasser, hele regionen, per 2. kvartal 2017
44 av 100, plan nå 47 (−3)
arbeidsplasser
axis 0..35: 0 5 10 15 20 25 30 35
group 0 Elverum
group 1 Åmot
group 2 Våler
2016 | hele året | closed | total 30 «30» | marker 33.3333..33.3333 «plan 33» | says «Våler mangler»
  0 number 0..15 «15»
  1 number 15..23 «8»
  2 partly 23..30 «7»
2017 | 1.–2. kv. | running | total 14 «14 hittil» | marker 33.3333..33.3333 «plan 33» | hatched 14..30 «utsikt 16»
  0 number 0..7 «7»
  1 number 7..10 «3»
  2 number 10..14 «4»
2018 | ikke startet | not started | marker 33.3333..33.3333 «plan 33»
  0 not due 0..0 «»
  1 not due 0..0 «»
  2 not due 0..0 «»
)"));
}

TEST_CASE("Parts of a net figure grow upwards and downwards from zero") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "residents", "elverum", {whole(20), whole(15), whole(10), whole(5), whole(-30)});
    enterRow(ledger, "residents", "aamot", {whole(-4), whole(-3), whole(-2), whole(0), whole(-6)});
    enterRow(ledger, "residents", "vaaler", {whole(8), whole(1), whole(-1), whole(3), kNothingEntered});
    CHECK(dump(yearlyChart(snapshotOf(chartProgramme(), ledger.ledger(), 2, {.asOf = Quarter(2017, 1)}))) ==
          QStringLiteral(R"(Tilflytting, hele regionen, per 1. kvartal 2017
+16 av +200, plan nå +78 (−62)
personer
axis -48.4833..72.15: -40 -20 0 20 40 60
group 0 Elverum
group 1 Åmot
group 2 Våler
2016 | hele året | closed | total 52 «+52» | net marker | marker 66.6667..66.6667 «plan +67»
  0 number 0..50 «+50»
  1 number 0..-9 «−9»
  2 number 50..61 «+11»
2017 | 1. kvartal | running | total -36 «−36 hittil» | marker 66.6667..66.6667 «plan +67» | hatched -36..-43 «utsikt −7» | says «Våler mangler»
  0 number 0..-30 «−30»
  1 number -30..-36 «−6»
  2 missing 0..0 «»
2018 | ikke startet | not started | marker 66.6667..66.6667 «plan +67»
  0 not due 0..0 «»
  1 not due 0..0 «»
  2 not due 0..0 «»
)"));
}

TEST_CASE("An annual range is a band, and the running year goes on hatched") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "firms", "elverum", {whole(1), whole(0), whole(1), whole(0), whole(1), whole(0)});
    enterRow(ledger, "firms", "aamot", {whole(0), whole(1), whole(0), whole(0), whole(0), whole(0)});
    enterRow(ledger, "firms", "vaaler", {whole(0), whole(0), whole(0), whole(0), whole(0), whole(0)});
    CHECK(dump(yearlyChart(snapshotOf(chartProgramme(), ledger.ledger(), 1, {.asOf = kAsOf}))) ==
          QStringLiteral(R"(Nye bedrifter, hele regionen, per 2. kvartal 2017
1 av 2–3 i 2017, plan nå 1 (0)
bedrifter
axis 0..3.15: 0 1 2 3
group 0 Elverum
group 1 Åmot
group 2 Våler
2016 | hele året | closed | total 3 «3» | band 2..3 «2–3»
  0 number 0..2 «2»
  1 number 2..3 «1»
  2 number 3..3 «0»
2017 | 1.–2. kv. | running | total 1 «1 hittil» | band 2..3 «2–3» | hatched 1..2 «utsikt 1»
  0 number 0..1 «1»
  1 number 1..1 «0»
  2 number 1..1 «0»
2018 | ikke startet | not started | band 2..3 «2–3»
  0 not due 0..0 «»
  1 not due 0..0 «»
  2 not due 0..0 «»
)"));
}

TEST_CASE("Where nothing is entered the columns say so, and nothing is zero") {
    const Catalogue catalogue;
    CHECK(dump(yearlyChart(snapshotOf(chartProgramme(), {}, 0, {.asOf = kAsOf}))) ==
          QStringLiteral(R"(Arbeidsplasser, hele regionen, per 2. kvartal 2017
ingen tall ennå, mål 100
arbeidsplasser
axis 0..35: 0 5 10 15 20 25 30 35
group 0 Elverum
group 1 Åmot
group 2 Våler
2016 | hele året | closed | marker 33.3333..33.3333 «plan 33» | says «mangler»
  0 missing 0..0 «»
  1 missing 0..0 «»
  2 missing 0..0 «»
2017 | 1.–2. kv. | running | marker 33.3333..33.3333 «plan 33» | says «mangler»
  0 missing 0..0 «»
  1 missing 0..0 «»
  2 missing 0..0 «»
2018 | ikke startet | not started | marker 33.3333..33.3333 «plan 33»
  0 not due 0..0 «»
  1 not due 0..0 «»
  2 not due 0..0 «»
)"));
}

TEST_CASE("Quarters that lack figures say whose, and not applicable is said") {
    const Catalogue catalogue;
    CHECK(dump(quarterlyChart(snapshotOf(chartProgramme(), jobs(), 0, {.asOf = kAsOf, .place = "vaaler"}))) ==
          QStringLiteral(R"(Arbeidsplasser, Våler, per 2. kvartal 2017
11
arbeidsplasser
axis 0..4.2: 0 1 2 3 4
group 2 Våler
1. kv. | 2016 | closed | total 2 «2»
  0 number 0..2 «2»
2. kv. |  | closed | total 1 «1»
  0 number 0..1 «1»
3. kv. |  | closed | says «mangler»
  0 missing 0..0 «»
4. kv. |  | closed | total 4 «4»
  0 number 0..4 «4»
1. kv. | 2017 | closed | total 4 «4»
  0 number 0..4 «4»
2. kv. |  | closed | says «ikke aktuelt»
  0 not applicable 0..0 «»
3. kv. |  | not started
  0 not due 0..0 «»
4. kv. |  | not started
  0 not due 0..0 «»
1. kv. | 2018 | not started
  0 not due 0..0 «»
2. kv. |  | not started
  0 not due 0..0 «»
3. kv. |  | not started
  0 not due 0..0 «»
4. kv. |  | not started
  0 not due 0..0 «»
)"));
}

TEST_CASE("357 municipalities stand in one column: each alone would not be seen") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    for (int i = 1; i <= 357; ++i)
        for (int q = 0; q < 6; ++q)
            if (i != 200)
                ledger.enter("jobs", ("m" + std::to_string(i)).c_str(), Quarter(2016, 1) + q, i % 100);
    CHECK(dump(yearlyChart(snapshotOf(wideProgramme(357), ledger.ledger(), 0, {.asOf = kAsOf}))) ==
          QStringLiteral(R"(Arbeidsplasser, hele regionen, per 2. kvartal 2017
99 018 av 100, plan nå 50 (+98 968)
arbeidsplasser
axis 0..69312.6: 0 10000 20000 30000 40000 50000 60000
group 0 Alle 357 steder (others)
2016 | hele året | closed | total 66012 «66 012» | marker 33.3333..33.3333 «plan 33» | says «Sted 200 mangler»
  0 partly 0..66012 «66 012»
2017 | 1.–2. kv. | running | total 33006 «33 006 hittil» | marker 33.3333..33.3333 «plan 33» | hatched 33006..65418 «utsikt 32 412» | says «Sted 200 mangler»
  0 partly 0..33006 «33 006»
2018 | ikke startet | not started | marker 33.3333..33.3333 «plan 33»
  0 not due 0..0 «»
)"));
}

TEST_CASE("A chart speaks English where the reader does") {
    const Catalogue catalogue(Language::en);
    CHECK(dump(yearlyChart(
              snapshotOf(chartProgramme(), jobs(), 0,
                         {.asOf = kAsOf, .place = {}, .knownAt = {}, .language = Language::en}))) ==
          QStringLiteral(R"(Jobs, the whole region, at Q2 2017
44 of 100, plan now 47 (−3)
jobs
axis 0..35: 0 5 10 15 20 25 30 35
group 0 Elverum
group 1 Åmot
group 2 Våler
2016 | whole year | closed | total 30 «30» | marker 33.3333..33.3333 «plan 33» | says «Våler missing»
  0 number 0..15 «15»
  1 number 15..23 «8»
  2 partly 23..30 «7»
2017 | quarters 1–2 | running | total 14 «14 so far» | marker 33.3333..33.3333 «plan 33» | hatched 14..30 «outlook 16»
  0 number 0..7 «7»
  1 number 7..10 «3»
  2 number 10..14 «4»
2018 | not started | not started | marker 33.3333..33.3333 «plan 33»
  0 not due 0..0 «»
  1 not due 0..0 «»
  2 not due 0..0 «»
)"));
}

TEST_CASE("A mark is read out with place, time, number and unit") {
    const Catalogue catalogue;
    const ColumnChart chart = yearlyChart(snapshotOf(chartProgramme(), jobs(), 0, {.asOf = kAsOf}));
    CHECK(chart.columns[0].parts[0].reading == "Elverum 2016: 15 arbeidsplasser");
    CHECK(chart.columns[0].parts[2].reading == "Våler 2016: 7 arbeidsplasser, tall mangler");
}

TEST_CASE("A number bears a star as long as one of its figures may still change") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4), whole(5), whole(3), whole(3)});
    ledger.enterPreliminary("jobs", "elverum", Quarter(2017, 2), 4);
    const TargetSnapshot jobs = snapshotOf(chartProgramme(), ledger.ledger(), 0, {.asOf = kAsOf});
    const ColumnChart years = yearlyChart(jobs);
    CHECK(years.columns[0].parts[0].label == "15");
    CHECK(years.columns[1].parts[0].label == "7*");
    CHECK(years.columns[1].parts[0].reading == "Elverum 2017: 7 arbeidsplasser, foreløpig");
    CHECK(years.columns[1].totalLabel == "7* hittil");
    CHECK(years.groupTotals[0] == "22*");
    const ColumnChart quarters = quarterlyChart(jobs);
    CHECK(quarters.columns[4].parts[0].label == "3");
    CHECK(quarters.columns[5].parts[0].label == "4*");
    CHECK(jobs.preliminaryText == "* Foreløpig: Elverum 2. kv. 2017");
}

namespace {

/// The programme with an official series of jobs.
Programme withOfficialJobs() {
    Programme programme = chartProgramme();
    Indicator official = programme.indicators[0];
    official.id = "jobs-published";
    official.name = {"Sysselsatte", "Employed"};
    programme.indicators.push_back(official);
    programme.targets[0].official = official.id;
    return programme;
}

} // namespace

TEST_CASE("The official series stands beside the columns of which it is whole") {
    const Catalogue catalogue;
    const Programme programme = withOfficialJobs();
    LedgerBuilder ledger;
    for (const char* place : {"elverum", "aamot", "vaaler"}) {
        enterRow(ledger, "jobs", place, {whole(2), whole(2), whole(2), whole(2), whole(2), whole(2)});
        enterRow(ledger, "jobs-published", place, {whole(3), whole(3), whole(3), whole(3), whole(1)});
    }
    const TargetSnapshot jobs = snapshotOf(programme, ledger.ledger(), 0, {.asOf = kAsOf});
    const ColumnChart years = yearlyChart(jobs);
    REQUIRE(years.columns[0].official);
    CHECK(years.columns[0].official->value == 36);
    CHECK(years.columns[0].official->label == "offisielt 36");
    CHECK(years.columns[0].official->reading == "Sysselsatte, 2016: 36 arbeidsplasser");
    CHECK(years.columns[0].total == 24.0);  // counts nothing of it
    CHECK_FALSE(years.columns[1].official); // the second quarter is not published yet
    CHECK(years.officialNote == "◇ Offisielle tall: Sysselsatte");
    CHECK(years.axis.high >= 36);

    const ColumnChart quarters = quarterlyChart(jobs);
    CHECK(quarters.columns[4].official->value == 3);
    CHECK_FALSE(quarters.columns[5].official);

    const TargetSnapshot atAamot =
        snapshotOf(programme, ledger.ledger(), 0, {.asOf = kAsOf, .place = "aamot"});
    CHECK(yearlyChart(atAamot).columns[0].official->value == 12);
}

TEST_CASE("Without an official series, or without its figures, nothing is said of one") {
    const Catalogue catalogue;
    CHECK(yearlyChart(snapshotOf(chartProgramme(), jobs(), 0, {.asOf = kAsOf})).officialNote.isEmpty());
    const ColumnChart chart = yearlyChart(snapshotOf(withOfficialJobs(), jobs(), 0, {.asOf = kAsOf}));
    CHECK(chart.officialNote.isEmpty());
    CHECK_FALSE(chart.columns[0].official);
}

TEST_CASE("The table below the chart has the official figures in a row of their own") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    for (const char* place : {"elverum", "aamot", "vaaler"})
        enterRow(ledger, "jobs-published", place, {whole(3), whole(3), whole(3), whole(3)});
    const ChartTable table =
        tableOf(yearlyChart(snapshotOf(withOfficialJobs(), ledger.ledger(), 0, {.asOf = kAsOf})));
    CHECK(table.rows.back() == QStringList{"Offisielle tall", "36", "–", "–", ""});
}

} // namespace maalbilde
