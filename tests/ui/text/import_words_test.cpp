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

TEST_CASE("The counts of a plan name what was passed over only where something was") {
    Catalogue catalogue;
    ImportPlan plan;
    plan.cells.push_back(
        {.outcome = ImportOutcome::added, .where = {}, .key = {}, .before = {}, .after = {}, .why = {}});
    CHECK(planCounts(plan) == QStringLiteral("  1 nytt tall\n  0 rettet\n  0 uendret\n"));
    plan.empty = 2;
    plan.outside = 1;
    CHECK(planCounts(plan).endsWith(QStringLiteral(
        "  2 uten verdi, hoppet over\n  1 utenfor programmets steder og kvartaler, hoppet over\n")));
}

} // namespace maalbilde
