#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_dump.h"

namespace maalbilde {

TEST_CASE("Municipalities stand side by side on one scale") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "residents", "elverum", {whole(20), whole(15), whole(10), whole(5), whole(30)});
    enterRow(ledger, "residents", "aamot", {whole(-4), whole(-3), whole(-2), whole(0), kNothingEntered});
    CHECK(dump(smallMultiplesChart(snapshotOf(chartProgramme(), ledger.ledger(), 2,
                                              {.asOf = Quarter(2017, 1), .place = "aamot"}))) ==
          QStringLiteral(R"(Tilflytting, Åmot, per 1. kvartal 2017
−9
personer
axis -11.95..52.95: -10 0 10 20 30 40 50
panel 0 Elverum
2016 | hele året | closed | total 50 «+50»
  0 number 0..50 «+50»
2017 | 1. kvartal | running | total 30 «+30 hittil»
  0 number 0..30 «+30»
2018 | ikke startet | not started
  0 not due 0..0 «»
panel 1 Åmot (chosen)
2016 | hele året | closed | total -9 «−9»
  0 number 0..-9 «−9»
2017 | 1. kvartal | running | says «mangler»
  0 missing 0..0 «»
2018 | ikke startet | not started
  0 not due 0..0 «»
panel 2 Våler
2016 | hele året | closed | says «mangler»
  0 missing 0..0 «»
2017 | 1. kvartal | running | says «mangler»
  0 missing 0..0 «»
2018 | ikke startet | not started
  0 not due 0..0 «»
)"));
}

TEST_CASE("Of 357 municipalities eight stand side by side") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    for (int i = 1; i <= 357; ++i)
        ledger.enter("jobs", ("m" + std::to_string(i)).c_str(), Quarter(2016, 1), i);
    const SmallMultiplesChart chart =
        smallMultiplesChart(snapshotOf(wideProgramme(357), ledger.ledger(), 0, {.asOf = Quarter(2016, 1)}));
    CHECK(chart.panels.size() == 8);
    CHECK(chart.panels[0].title == "Sted 357");
    CHECK(chart.notShown == "og 349 til");
}

} // namespace maalbilde
