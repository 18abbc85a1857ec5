#include "tests/support/qt_text.h"
#include "tests/ui/charts/chart_pictures.h"
#include "ui/charts/data/chart_values.h"

#include <algorithm>

namespace maalbilde {

namespace {

std::vector<ChartValue> values(std::size_t target, ChartForm form) {
    return valuesOf(
        chartOf(snapshotOf(chartProgramme(), someFigures(), target, {.asOf = Quarter(2017, 2)}), form));
}

bool has(const std::vector<ChartValue>& values, const char* series, const char* at,
         std::optional<double> value, const char* state = "number") {
    const ChartValue wanted{QString::fromUtf8(series), QString::fromUtf8(at), value,
                            QString::fromUtf8(state)};
    return std::ranges::find(values, wanted) != values.end();
}

} // namespace

TEST_CASE("The values of columns are the parts, the totals, the plans and the outlook") {
    const Catalogue catalogue;
    const auto yearly = values(0, ChartForm::yearly);
    CHECK(has(yearly, "Elverum", "2016", 15));
    CHECK(has(yearly, "Våler", "2016", 7, "partly"));
    CHECK(has(yearly, "total", "2016", 30));
    CHECK(has(yearly, "Elverum", "2018", std::nullopt, "not due"));
    CHECK(
        std::ranges::any_of(yearly, [](const ChartValue& v) { return v.series == QStringLiteral("plan"); }));
    CHECK(std::ranges::any_of(
        yearly, [](const ChartValue& v) { return v.series == QStringLiteral("outlook high"); }));
}

TEST_CASE("What is missing or does not apply is no number, least of all zero") {
    const Catalogue catalogue;
    const auto quarterly = values(0, ChartForm::quarterly);
    CHECK(has(quarterly, "Våler", "3. kv. 2016", std::nullopt, "missing"));
    CHECK(has(quarterly, "Våler", "2. kv. 2017", std::nullopt, "not applicable"));
    CHECK(has(quarterly, "Åmot", "1. kv. 2017", 0));
}

TEST_CASE("Lines, levels and squares have their values too") {
    const Catalogue catalogue;
    const auto cumulative = values(0, ChartForm::overTime);
    CHECK(has(cumulative, "actual", "2. kv. 2017", 44));
    CHECK(has(cumulative, "goal", "0–12", 100));
    CHECK(std::ranges::any_of(cumulative,
                              [](const ChartValue& v) { return v.series == QStringLiteral("outlook"); }));
    const auto levels = values(3, ChartForm::overTime);
    CHECK(has(levels, "Hele regionen", "4. kv. 2016", 63));
    CHECK(has(levels, "baseline", "", 60));
    const auto squares = values(1, ChartForm::overTime);
    CHECK(has(squares, "total", "2016", 2, "partly"));
    CHECK(has(squares, "total", "2018", std::nullopt, "not due"));
    CHECK(has(values(0, ChartForm::perPlace), "Åmot", "2016", 8));
}

TEST_CASE("As CSV numbers have a point and a hyphen, and a comma in a name is quoted") {
    const Catalogue catalogue;
    ColumnChart chart{.groups = {{.name = QStringLiteral("A, \"B\"")}},
                      .columns = {{.name = QStringLiteral("2016"),
                                   .parts = {{.state = PartState::number, .from = 0, .to = -1.5}}}}};
    CHECK(csvOf(valuesOf(chart)) ==
          QStringLiteral("series,at,value,state\n\"A, \"\"B\"\"\",2016,-1.5,number\n"));
    chart.columns[0].parts[0] = {.state = PartState::number, .from = 0.1, .to = 0.3};
    CHECK(csvOf(valuesOf(chart)).contains(QStringLiteral(",0.2,number")));
    CHECK(csvOf({}) == QStringLiteral("series,at,value,state\n"));
}

} // namespace maalbilde
