#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/goal_changes.h"

namespace maalbilde {

namespace {

RecordedProgramme revision(int number, const char* recorded, const char* reason, Rule rule,
                           const char* wording = "ordlyd") {
    Programme programme = chartProgramme();
    programme.targets[0].rule = std::move(rule);
    programme.targets[0].wording = {wording, wording};
    return {
        .number = number, .recorded = *Timestamp::parse(recorded), .reason = reason, .programme = programme};
}

QStringList textsOf(const std::vector<RecordedProgramme>& revisions, std::optional<Timestamp> knownAt = {}) {
    const Programme programme = chartProgramme();
    QStringList texts;
    for (const GoalChange& change :
         goalChanges(programme.targets[0], programme.indicators[0], revisions, knownAt, 1, Language::nb))
        texts << change.text;
    return texts;
}

const Rule kEighty = CumulativeMinimum{Quantity::of(80)};
const Rule kHundred = CumulativeMinimum{Quantity::of(100)};
const Rule kNone = CumulativeMinimum{Quantity::of(0)};

} // namespace

TEST_CASE("A change of a target is told with its date, its numbers and its reason") {
    const Catalogue catalogue;
    CHECK(textsOf({revision(1, "2016-01-01", "", kEighty),
                   revision(2, "2017-03-12", "Styrevedtak 4/17.", kHundred)}) ==
          QStringList{"12.03.2017: målet ble endret fra 80 til 100. Styrevedtak 4/17."});
    CHECK(textsOf({revision(1, "2016-01-01", "", kNone), revision(2, "2017-03-12", "", kHundred)}) ==
          QStringList{"12.03.2017: målet ble satt til 100."});
    CHECK(textsOf({revision(1, "2016-01-01", "", kHundred), revision(2, "2017-03-12", "", kNone)}) ==
          QStringList{"12.03.2017: målet på 100 ble tatt bort."});
    CHECK(textsOf({revision(1, "2016-01-01", "", kHundred, "før"),
                   revision(2, "2017-03-12", "", kHundred, "nå")}) ==
          QStringList{"12.03.2017: ordlyden ble endret; den var: før"});
}

TEST_CASE("What did not change, and what was not known yet, is not told") {
    const Catalogue catalogue;
    const std::vector revisions{revision(1, "2016-01-01", "", kEighty),
                                revision(2, "2016-06-01", "eier", kEighty),
                                revision(3, "2017-03-12", "", kHundred)};
    CHECK(textsOf(revisions).size() == 1);
    CHECK(textsOf(revisions, Timestamp::parse("2017-03-11")).isEmpty());
    CHECK(textsOf({}).isEmpty());
}

TEST_CASE("A change belongs to the quarter in which it was recorded, by the clock on the wall") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    for (const auto& [moment, quarter] :
         {std::pair{"2017-03-31T21:59:59Z", Quarter(2017, 1)},
          std::pair{"2017-03-31T22:00:00Z", Quarter(2017, 2)}, std::pair{"2017-12-31", Quarter(2017, 4)}}) {
        const auto changes =
            goalChanges(programme.targets[0], programme.indicators[0],
                        {revision(1, "2016-01-01", "", kEighty), revision(2, moment, "", kHundred)}, {}, 0.5,
                        Language::nb);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].quarter == quarter);
        CHECK(changes[0].goalBefore == 40);
        CHECK(changes[0].revision == 2);
    }
}

} // namespace maalbilde
