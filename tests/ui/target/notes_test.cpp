#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/target/notes.h"

namespace maalbilde {

namespace {

TargetSnapshot emptyJobs(int municipalities) {
    return snapshotOf(wideProgramme(municipalities), Ledger(), 0, {.asOf = Quarter(2016, 2)});
}

} // namespace

TEST_CASE("Notes name who lacks figures, the first eight of many") {
    const Catalogue catalogue;
    const QString few = notesOf(emptyJobs(2)).join('\n');
    CHECK(few.contains("Sted 1"));
    CHECK(few.contains("Sted 2"));
    const QString many = notesOf(emptyJobs(20)).join('\n');
    CHECK(many.contains("Sted 8"));
    CHECK_FALSE(many.contains("Sted 9"));
    CHECK(many.contains("12"));
}

TEST_CASE("Notes tell of a changed target with its date and reason, and of what nobody has") {
    const Catalogue catalogue;
    TargetSnapshot target = emptyJobs(2);
    target.changes.push_back({.quarter = Quarter(2017, 1),
                              .before = CumulativeMinimum{Quantity::of(80)},
                              .after = CumulativeMinimum{Quantity::of(100)},
                              .text = "12.3.2017: målet ble endret fra 80 til 100. Styrevedtak 4/17"});
    target.unallocated = WordedNumber{10, "10"};
    const QStringList notes = notesOf(target);
    CHECK(notes.contains(target.changes[0].text));
    CHECK(notes.join('\n').contains("10"));
}

TEST_CASE("Where there is nothing to know, there are no notes") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    ledger.enter("jobs", "m1", Quarter(2016, 1), 100);
    const TargetSnapshot target =
        snapshotOf(wideProgramme(1), ledger.ledger(), 0, {.asOf = Quarter(2016, 1)});
    CHECK(notesOf(target).isEmpty());
}

} // namespace maalbilde
