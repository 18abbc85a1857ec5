#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_table.h"

namespace maalbilde {

namespace {

QString asText(const ChartTable& table) {
    QString text = table.header.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    for (const QStringList& row : table.rows)
        text += row.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    return text;
}

QString tableText(std::size_t target, ChartForm form, const char* indicator) {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    const char* first = target == 3 ? "region" : "elverum";
    enterRow(ledger, indicator, first, {whole(61), whole(62), whole(63), whole(64), whole(65)});
    if (target != 3)
        enterRow(ledger, indicator, "aamot",
                 {whole(0), kDoesNotApply, kDoesNotApply, kDoesNotApply, kDoesNotApply});
    return asText(tableOf(
        chartOf(snapshotOf(chartProgramme(), ledger.ledger(), target, {.asOf = Quarter(2017, 1)}), form)));
}

} // namespace

TEST_CASE("Every chart is a table as well") {
    CHECK(tableText(0, ChartForm::yearly, "jobs") ==
          QStringLiteral(R"(Sted | 2016 | 2017 hittil | 2018 | I alt
Elverum | 250 | 65 | – | 315
Åmot | 0 | ikke aktuelt | – | 0
Våler | mangler | mangler | – | –
Til sammen | 250 | 65 hittil | – | 315
Plan | 33 | 33 | 33 | 
)"));
    CHECK(tableText(0, ChartForm::perPlace, "jobs") == QStringLiteral(R"(Sted | 2016 | 2017 hittil | 2018
Elverum | 250 | 65 | –
Åmot | 0 | ikke aktuelt | –
Våler | mangler | mangler | –
)"));
    CHECK(tableText(0, ChartForm::overTime, "jobs") == QStringLiteral(R"(Kvartal | Hittil | Plan
1. kv. 2016 | 61 | 8,3
2. kv. 2016 | 123 | 17
3. kv. 2016 | 186 | 25
4. kv. 2016 | 250 | 33
1. kv. 2017 | 315 | 42
)"));
    CHECK(tableText(1, ChartForm::overTime, "firms") == QStringLiteral(R"(År | Antall
2016 | 250 ★
2017 | 65 hittil
2018 | –
)"));
    CHECK(tableText(3, ChartForm::overTime, "reputation") == QStringLiteral(R"(Kvartal | Nivå
1. kv. 2016 | 61
2. kv. 2016 | 62
3. kv. 2016 | 63
4. kv. 2016 | 64
1. kv. 2017 | 65
)"));
}

} // namespace maalbilde
