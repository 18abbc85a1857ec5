#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/missing_at_places.h"

namespace maalbilde {

namespace {

const std::vector<DueCell> kMissing{{"jobs", "vaaler", Quarter(2017, 1)},
                                    {"jobs", "vaaler", Quarter(2017, 2)},
                                    {"firms", "elverum", Quarter(2017, 2)},
                                    {"reputation", "region", Quarter(2017, 2)}};

} // namespace

TEST_CASE("What is missing is listed by place, the newest quarter first, the region last") {
    const Catalogue words(Language::nb);
    const auto places = missingAtPlaces(smallProgramme(), kMissing, Language::nb);
    REQUIRE(places.size() == 3);
    CHECK(places[0].heading == "Elverum: 1 mangler");
    CHECK(places[1].heading == "Våler: 2 mangler");
    CHECK(places[1].names == QStringList{"jobs, 2. kv. 2017", "jobs, 1. kv. 2017"});
    CHECK(places[1].cells.front() == FigureKey{"jobs", "vaaler", Quarter(2017, 2)});
    CHECK(places[2].place == "Hele regionen");
    CHECK(missingAtPlaces(smallProgramme(), {}, Language::nb).empty());
}

TEST_CASE("The reminder names the place, the programme, every figure and who asks") {
    const Catalogue words(Language::nb);
    const auto places = missingAtPlaces(smallProgramme(), kMissing, Language::nb);
    const QString text = reminderOf(places[1], smallProgramme(), "Kari");
    CHECK(text.startsWith("Hei, Våler!"));
    for (const char* part : {"Test", "– jobs, 2. kv. 2017\n– jobs, 1. kv. 2017\n", "kilde", "\nKari\n"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK_FALSE(reminderOf(places[1], smallProgramme(), {}).contains("Kari"));
}

} // namespace maalbilde
