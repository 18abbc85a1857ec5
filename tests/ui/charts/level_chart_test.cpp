#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_dump.h"
#include "ui/charts/data/chart_table.h"

namespace maalbilde {

TEST_CASE("An index is points with their uncertainty, joined while a measurement counts") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "reputation", "region",
             {whole(60), kNothingEntered, kNothingEntered, kNothingEntered, whole(63), kNothingEntered,
              kNothingEntered, kNothingEntered, kNothingEntered, whole(99)});
    CHECK(dump(levelChart(snapshotOf(chartProgramme(), ledger.ledger(), 3, {.asOf = Quarter(2018, 2)}))) ==
          QStringLiteral(R"(Omdømme, hele regionen, per 2. kvartal 2018
99, mål 70, plan nå 68 (+31)
poeng
axis 55.85..100: 60 70 80 90 100
time 10 of 12: 2016 0..4 2017 4..8 2018 8..12
baseline 60 «utgangspunkt 60»
solid goal 70 at 0..12 «mål 70»
panel 0 Hele regionen
  run (1, 60 in 58..62 «60») (5, 63 in 61..65 «63»)
  run (10, 99 in 97..100 «99»)
gap at 5..9 «mangler»
)"));
}

TEST_CASE("An index without a goal or a measurement has an empty scale of its own range") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.targets[3].rule = IndexGoal{};
    CHECK(dump(levelChart(snapshotOf(programme, {}, 3, {.asOf = Quarter(2017, 2)}))) ==
          QStringLiteral(R"(Omdømme, hele regionen, per 2. kvartal 2017
ingen tall ennå
poeng
axis 0..100: 0 20 40 60 80 100
time 6 of 12: 2016 0..4 2017 4..8 2018 8..12
panel 0 Hele regionen
gap at 0..6 «mangler»
)"));
}

TEST_CASE("Each municipality has its own panel of an index, and 357 have eight") {
    const Catalogue catalogue;
    Programme programme = wideProgramme(357);
    programme.indicators[3].reportedBy = ReportedBy::municipality;
    LedgerBuilder ledger;
    for (int i = 1; i <= 357; ++i)
        ledger.enter("reputation", ("m" + std::to_string(i)).c_str(), Quarter(2016, 1), i % 90);
    const LevelChart chart =
        levelChart(snapshotOf(programme, ledger.ledger(), 3, {.asOf = Quarter(2016, 1), .place = "m89"}));
    REQUIRE(chart.panels.size() == 8);
    CHECK(chart.notShown == "og 349 til");
    CHECK(chart.panels[0].title == "Sted 89");
    CHECK(chart.panels[0].chosen);
    CHECK_FALSE(chart.panels[1].chosen);
    CHECK(chart.panels[0].runs[0][0].reading == "Sted 89 1. kvartal 2016: 89 (±2)");
}

TEST_CASE("A supporting stock is added up where all places have reported") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "population", "elverum", {whole(21000), whole(21010), whole(21020)});
    enterRow(ledger, "population", "aamot", {whole(4400), kNothingEntered, whole(4380)});
    enterRow(ledger, "population", "vaaler", {whole(3800), whole(3790), whole(3795)});
    const TargetSnapshot target =
        snapshotOf(chartProgramme(), ledger.ledger(), 2, {.asOf = Quarter(2016, 4)});
    CHECK(dump(chartOf(target, target.supporting[0])) ==
          QStringLiteral(R"(Folketall, hele regionen, per 4. kvartal 2016
29 195 3. kv. 2016
innbyggere
axis 29194..29201: 29194 29195 29196 29197 29198 29199 29200 29201
time 4 of 12: 2016 0..4 2017 4..8 2018 8..12
panel 0 Hele regionen
  run (1, 29200 in 29200..29200 «29 200»)
  run (3, 29195 in 29195..29195 «29 195»)
gap at 1..2 «mangler»
gap at 3..4 «mangler»
)"));
}

TEST_CASE("A measurement that may still change bears a star") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    ledger.enter("reputation", "region", Quarter(2016, 1), 60)
        .enterPreliminary("reputation", "region", Quarter(2016, 2), 61);
    const LevelChart chart =
        levelChart(snapshotOf(chartProgramme(), ledger.ledger(), 3, {.asOf = Quarter(2016, 2)}));
    const std::vector<LevelPoint>& points = chart.panels.front().runs.front();
    CHECK(points[0].label == "60");
    CHECK(points[1].label == "61*");
    CHECK(points[1].reading.contains("foreløpig"));
}

TEST_CASE("A measurement says how it came about") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    ledger.enter("reputation", "region", Quarter(2016, 1), 60)
        .enterSurvey("reputation", "region", Quarter(2016, 2), 61,
                     {.day = parseDate("2016-05-15"), .answers = 1412});
    const LevelChart chart =
        levelChart(snapshotOf(chartProgramme(), ledger.ledger(), 3, {.asOf = Quarter(2016, 2)}));
    const std::vector<LevelPoint>& points = chart.panels.front().runs.front();
    CHECK(points[0].reading == "Hele regionen 1. kvartal 2016: 60 (±2)");
    CHECK(points[1].reading ==
          QStringLiteral("Hele regionen 2. kvartal 2016: 61 (±2), målt 15.05.2016, 1\u00A0412 svar"));
    CHECK(tableOf(chart).header == QStringList{"Kvartal", "Nivå", "Måling"});
    CHECK(tableOf(chart).rows[0].back() == "–");
    CHECK(tableOf(chart).rows[1].back() == QStringLiteral("målt 15.05.2016, 1\u00A0412 svar"));
}

} // namespace maalbilde
