#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_form.h"

namespace maalbilde {

TEST_CASE("Every form that fits a target can be drawn and has a name") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    const ProgrammeSnapshot snapshot = programmeSnapshot(programme, Ledger{}, {.asOf = Quarter(2017, 2)});
    for (const TargetSnapshot& target : snapshot.targets)
        for (const ChartForm form : formsOf(target.rule)) {
            CHECK_FALSE(formName(form, target.rule).isEmpty());
            const ChartHeading heading =
                std::visit([](const auto& chart) { return chart.heading; }, chartOf(target, form));
            CHECK(heading.title.endsWith(QStringLiteral(", hele regionen, per 2. kvartal 2017")));
        }
}

TEST_CASE("Years come first, and an index is neither stacked nor summed") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    CHECK(formsOf(programme.targets[0].rule).front() == ChartForm::yearly);
    CHECK(formsOf(programme.targets[3].rule) == std::vector{ChartForm::overTime});
    CHECK(formName(ChartForm::overTime, programme.targets[0].rule) == "Akkumulert");
    CHECK(formName(ChartForm::overTime, programme.targets[1].rule) == "Én for én");
}

} // namespace maalbilde
