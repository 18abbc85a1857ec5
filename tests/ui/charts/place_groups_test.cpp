#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/place_groups.h"

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

std::vector<PlaceGroup> groupsOfJobs(const Programme& programme, const Ledger& ledger,
                                     const std::optional<std::string>& chosen = {}) {
    return groupsOf(snapshotOf(programme, ledger, 0, {.asOf = kAsOf}).lead, chosen, Language::nb);
}

} // namespace

TEST_CASE("A few places keep the programme's order and their marks") {
    const Catalogue catalogue;
    const auto groups = groupsOfJobs(chartProgramme(), {});
    REQUIRE(groups.size() == 3);
    CHECK(groups[1] == PlaceGroup{.name = "Åmot", .mark = 1, .isOthers = false, .places = {1}});
}

TEST_CASE("A chosen place stands alone, with the mark that it has among the others") {
    const Catalogue catalogue;
    const auto groups = groupsOfJobs(chartProgramme(), {}, "vaaler");
    REQUIRE(groups.size() == 1);
    CHECK(groups[0] == PlaceGroup{.name = "Våler", .mark = 2, .isOthers = false, .places = {2}});
}

TEST_CASE("Of more than eight places the eight largest are told apart, and the rest stands together") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    for (int i = 1; i <= 12; ++i)
        if (i != 3)
            ledger.enter("jobs", ("m" + std::to_string(i)).c_str(), Quarter(2016, 1), i == 12 ? 0 : i);
    const auto groups = groupsOfJobs(wideProgramme(12), ledger.ledger());
    REQUIRE(groups.size() == 9);
    CHECK(groups[0].name == "Sted 11");
    CHECK(groups[0].mark == 0);
    CHECK(groups[7].name == "Sted 4");
    CHECK(groups[8].name == "de 4 andre");
    CHECK(groups[8].isOthers);
    CHECK(groups[8].mark == kMostPlacesShown);
    CHECK(groups[8].places == std::vector<int>{1, 0, 11, 2}); // zero is more than nothing reported
    CHECK(groupsOfJobs(wideProgramme(9), {}).back().name == "1 annen");
    CHECK(groupsOfJobs(wideProgramme(8), {}).size() == 8);
}

TEST_CASE("A stack is of the same parts, but of more than eight places all stand together") {
    const Catalogue catalogue;
    const auto lead = [](int places) {
        return snapshotOf(wideProgramme(places), {}, 0, {.asOf = kAsOf}).lead;
    };
    CHECK(stackOf(lead(8), {}, Language::nb) == groupsOf(lead(8), {}, Language::nb));
    CHECK(stackOf(lead(12), "m3", Language::nb).front().name == "Sted 3");
    const auto all = stackOf(lead(12), {}, Language::nb);
    REQUIRE(all.size() == 1);
    CHECK(all.front().name == "Alle 12 steder");
    CHECK(all.front().places.size() == 12);
}

} // namespace maalbilde
