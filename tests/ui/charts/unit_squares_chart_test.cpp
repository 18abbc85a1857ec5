#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_dump.h"

namespace maalbilde {

TEST_CASE("Each firm is a square, in order of time, and what is asked for is an empty one") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "firms", "elverum", {whole(1), whole(0), whole(1), whole(0), whole(1), whole(0)});
    enterRow(ledger, "firms", "aamot", {whole(0), whole(2), whole(0), whole(0), whole(0), kNothingEntered});
    enterRow(ledger, "firms", "vaaler", {whole(0), whole(0), whole(0), whole(0), whole(0), whole(0)});
    const UnitSquaresChart chart =
        unitSquaresChart(snapshotOf(chartProgramme(), ledger.ledger(), 1, {.asOf = Quarter(2017, 2)}));
    CHECK(dump(chart) == QStringLiteral(R"(Nye bedrifter, hele regionen, per 2. kvartal 2017
1 av 2–3 i 2017, plan nå 0,8 (+0,2)
bedrifter
group 0 Elverum
group 1 Åmot
group 2 Våler
2016 | hele året | closed | 0110 | «4 ★»
2017 | 1.–2. kv. | running | 0o. | «1 hittil» | says «Åmot mangler»
2018 | ikke startet | not started | oo. | «»
)"));
    CHECK(chart.years[0].squares[1].reading == "Åmot, 2. kvartal 2016");
}

TEST_CASE("Too many firms to draw are said") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "firms", "elverum", {whole(37)});
    const UnitSquaresChart chart =
        unitSquaresChart(snapshotOf(chartProgramme(), ledger.ledger(), 1, {.asOf = Quarter(2016, 1)}));
    CHECK(chart.years[0].squares.size() == 24);
    CHECK(chart.years[0].notShown == "og 13 til");
    CHECK(chart.years[0].missing == "2 mangler");
}

TEST_CASE("A place without a range of its own has its firms only") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "firms", "aamot", {whole(1), whole(1), whole(0), whole(0)});
    const UnitSquaresChart chart = unitSquaresChart(
        snapshotOf(chartProgramme(), ledger.ledger(), 1, {.asOf = Quarter(2016, 4), .place = "aamot"}));
    CHECK(chart.years[0].squares.size() == 2);
    CHECK(chart.years[0].countLabel == "2");
    CHECK(chart.years[1].squares.empty());
}

} // namespace maalbilde
