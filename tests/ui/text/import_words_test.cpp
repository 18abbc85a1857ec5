#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/text/import_words.h"

namespace maalbilde {

TEST_CASE("A planned cell says from what to what, and a refused one where it stands and why") {
    Catalogue catalogue;
    Programme programme = smallProgramme();
    programme.indicators.front().name = {"Arbeidsplasser", "Jobs"};
    PlannedCell cell{.outcome = ImportOutcome::added,
                     .where = {},
                     .key = FigureKey{"jobs", "aamot", Quarter(2016, 1)},
                     .before = {},
                     .after = Quantity::of(5),
                     .preliminary = true,
                     .why = {}};
    CHECK(plannedCellText(cell, programme, Language::nb) ==
          QStringLiteral("Arbeidsplasser, Åmot, 1. kv. 2016: 5 (foreløpig)"));
    cell.outcome = ImportOutcome::changed;
    cell.before = Quantity::of(-3);
    cell.preliminary = false;
    CHECK(plannedCellText(cell, programme, Language::nb) ==
          QStringLiteral("Arbeidsplasser, Åmot, 1. kv. 2016: −3 → 5"));
    cell.outcome = ImportOutcome::refused;
    cell.why = Error{ErrorCode::importSumGap, {std::string("..")}};
    cell.where = "K-3420, 2016K1";
    CHECK(plannedCellText(cell, programme, Language::nb)
              .startsWith(QStringLiteral("K-3420, 2016K1: En del av summen")));
    cell.where.clear();
    cell.line = 3;
    CHECK(plannedCellText(cell, programme, Language::nb).startsWith(QStringLiteral("linje 3: En del")));
    cell.line = 0;
    CHECK(plannedCellText(cell, programme, Language::nb).startsWith(QStringLiteral("En del")));
}

namespace {

PlannedCell refusedCell(const std::string& where, Error why) {
    return {.where = where, .key = {}, .before = {}, .after = {}, .why = std::move(why)};
}

} // namespace

TEST_CASE("A reason for refusing is said once, with the first cells and how many more") {
    Catalogue catalogue;
    ImportPlan plan;
    CHECK(refusalLines(plan, Language::nb).isEmpty());
    const Error gap{ErrorCode::importSumGap, {std::string("..")}};
    plan.cells.push_back(refusedCell("a", gap));
    CHECK(refusalLines(plan, Language::nb).value(0).startsWith(QStringLiteral("a: En del av summen")));
    plan.cells.push_back(
        {.outcome = ImportOutcome::added, .where = "b", .key = {}, .before = {}, .after = {}, .why = {}});
    plan.cells.push_back(refusedCell("c", gap));
    plan.cells.push_back(refusedCell("d", gap));
    CHECK(refusalLines(plan, Language::nb).value(0).startsWith(QStringLiteral("a; c; d: En del")));
    for (int i = 0; i < 1000; ++i)
        plan.cells.push_back(refusedCell("e", gap));
    REQUIRE(refusalLines(plan, Language::nb).size() == 1);
    CHECK(
        refusalLines(plan, Language::nb).value(0).startsWith(QStringLiteral("a; c; d og 1000 til: En del")));
}

TEST_CASE("Of reasons that differ in their facts the first are said, and the rest counted") {
    Catalogue catalogue;
    ImportPlan plan;
    for (int i = 0; i < 9; ++i)
        plan.cells.push_back(
            refusedCell("x" + std::to_string(i), {ErrorCode::importYearToDateGap, {Quarter(2016, 1) + i}}));
    plan.cells.push_back(refusedCell("y", {ErrorCode::importSumGap, {std::string(".")}}));
    const QStringList lines = refusalLines(plan, Language::nb);
    REQUIRE(lines.size() == 7);
    CHECK(lines[5] == QStringLiteral("… og 4 celler til av en grunn av samme slag"));
    CHECK(lines[6].startsWith(QStringLiteral("y: ")));
}

TEST_CASE("The counts of a plan name what was passed over only where something was") {
    Catalogue catalogue;
    ImportPlan plan;
    plan.cells.push_back(
        {.outcome = ImportOutcome::added, .where = {}, .key = {}, .before = {}, .after = {}, .why = {}});
    CHECK(planCounts(plan) == QStringLiteral("  1 nytt tall\n  0 rettet\n  0 uendret\n"));
    plan.empty = 2;
    plan.outside = {7};
    CHECK(planCounts(plan).endsWith(QStringLiteral(
        "  2 uten verdi, hoppet over\n  1 utenfor programmets steder og kvartaler, hoppet over\n")));
}

} // namespace maalbilde
