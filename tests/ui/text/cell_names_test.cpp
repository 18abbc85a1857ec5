#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/text/cell_names.h"

namespace maalbilde {

TEST_CASE("A cell is named by indicator, place and quarter; more of them are counted") {
    Catalogue catalogue;
    Programme programme = smallProgramme();
    programme.indicators.front().name = {"Arbeidsplasser", "Jobs"};
    const FigureKey key{"jobs", "aamot", Quarter(2017, 2)};
    const FigureKey gone{"visits", "oslo", Quarter(2017, 2)};
    CHECK(cellName(programme, key, Language::nb) == QStringLiteral("Arbeidsplasser, Åmot, 2. kv. 2017"));
    CHECK(cellName(programme, gone, Language::nb) == QStringLiteral("visits, oslo, 2. kv. 2017"));
    CHECK(cellNames(programme, {key}, Language::nb) == cellName(programme, key, Language::nb));
    CHECK(cellNames(programme, {key, gone}, Language::nb) == QStringLiteral("2 tall"));
    catalogue.use(Language::en);
    CHECK(cellName(programme, key, Language::en) == QStringLiteral("Jobs, Åmot, Q2 2017"));
    CHECK(cellNames(programme, {key, gone}, Language::en) == QStringLiteral("2 figures"));
}

} // namespace maalbilde
