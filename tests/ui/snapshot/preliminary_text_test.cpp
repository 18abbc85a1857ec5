#include "core/assessment/figure_grid.h"
#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/preliminary_text.h"

namespace maalbilde {

namespace {

/// One figure that has become final, some that have not, and one of a place that is no longer there.
Ledger figures() {
    LedgerBuilder ledger;
    ledger.enterPreliminary("jobs", "vaaler", Quarter(2016, 2), 1)
        .enterPreliminary("jobs", "aamot", Quarter(2016, 2), 2)
        .enterPreliminary("jobs", "elverum", Quarter(2016, 1), 3)
        .enter("jobs", "elverum", Quarter(2016, 1), 4)
        .enter("jobs", "elverum", Quarter(2016, 2), 5)
        .enterPreliminary("jobs", "aamot", Quarter(2016, 3), 6)
        .enterPreliminary("jobs", "oslo", Quarter(2016, 1), 7)
        .enterPreliminary("firms", "elverum", Quarter(2016, 1), 0);
    return ledger.ledger();
}

IndicatorFigures figuresAt(const Programme& programme, const Ledger& ledger, std::size_t indicator,
                           int closedQuarters) {
    const FigureGrid grid(programme, ledger, std::nullopt);
    return indicatorFigures(programme.indicators[indicator], programme, grid, closedQuarters, Language::nb);
}

QString textAt(const Programme& programme, const Ledger& ledger, const std::optional<std::string>& place,
               int closedQuarters) {
    return preliminaryText(figuresAt(programme, ledger, 0, closedQuarters), place, Language::nb);
}

} // namespace

TEST_CASE(
    "Preliminary are the figures in force that are called so, up to the quarter, of places that report") {
    const auto preliminaryOf = [](std::size_t indicator) {
        return preliminaryFigures(figuresAt(chartProgramme(), figures(), indicator, 2), {}, Language::nb);
    };
    CHECK(preliminaryOf(0) == QStringList{"Åmot 2. kv. 2016", "Våler 2. kv. 2016"});
    CHECK(preliminaryOf(1) == QStringList{"Elverum 1. kv. 2016"});
    for (const std::size_t other : {2U, 3U, 4U})
        CHECK(preliminaryOf(other).isEmpty());
}

TEST_CASE("A figure that is withdrawn is not preliminary any more") {
    LedgerBuilder ledger;
    ledger.enterPreliminary("jobs", "aamot", Quarter(2016, 2), 2)
        .enter("jobs", "aamot", Quarter(2016, 2), Figure());
    const Programme programme = chartProgramme();
    CHECK(FigureGrid(programme, ledger.ledger(), std::nullopt).preliminary("jobs", "aamot").empty());
    CHECK(preliminaryFigures(figuresAt(programme, ledger.ledger(), 0, 2), {}, Language::nb).isEmpty());
}

TEST_CASE("Preliminary figures are named, of many the first, and nothing that is not known yet") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    const Ledger ledger = figures();
    CHECK(textAt(programme, ledger, {}, 1) == QString());
    CHECK(textAt(programme, ledger, {}, 2) ==
          QStringLiteral("* Foreløpig: Åmot 2. kv. 2016, Våler 2. kv. 2016"));
    CHECK(textAt(programme, ledger, "aamot", 3) ==
          QStringLiteral("* Foreløpig: Åmot 2. kv. 2016, Åmot 3. kv. 2016"));
    CHECK(textAt(programme, ledger, "elverum", 3) == QString());

    LedgerBuilder many;
    for (int q = 0; q < 7; ++q)
        many.enterPreliminary("jobs", "vaaler", Quarter(2016, 1) + q, q);
    CHECK(textAt(programme, many.ledger(), {}, 7) ==
          QStringLiteral("* Foreløpig: Våler 1. kv. 2016, Våler 2. kv. 2016, Våler 3. kv. 2016, "
                         "Våler 4. kv. 2016, 3 til"));
}

} // namespace maalbilde
