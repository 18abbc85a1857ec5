#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"

namespace maalbilde {

namespace {

LedgerBuilder someJobs() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4)});
    enterRow(ledger, "jobs", "aamot", {whole(2), kDoesNotApply});
    return ledger;
}

} // namespace

TEST_CASE("The overview opens with the programme, the quarter, one sentence and what has been received") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(chartProgramme(), someJobs().ledger(), {.asOf = Quarter(2016, 2)});
    CHECK(snapshot.name == "Test");
    CHECK(snapshot.exampleText.isEmpty());
    CHECK(snapshot.asOfText == "2. kvartal 2016");
    CHECK(snapshot.placeName == "Hele regionen");
    CHECK(snapshot.sentence == "1 av 4 mål i rute, 3 mangler tall.");
    CHECK(snapshot.received == ReceivedFigures{3, 19, "3 av 19 tall mottatt"});
    CHECK(snapshot.targets.size() == 4);
}

TEST_CASE("Invented figures and an earlier moment are said") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.example = true;
    SnapshotQuestion question{.asOf = Quarter(2016, 2)};
    question.knownAt = Timestamp::parse("2016-08-01T12:00:00Z");
    const ProgrammeSnapshot snapshot = programmeSnapshot(programme, someJobs().ledger(), question);
    CHECK(snapshot.exampleText == "Eksempeltall: oppdiktet, ikke et resultat.");
    CHECK(snapshot.knownAtText == "Slik det var kjent 01.08.2016 kl. 14.00.");
    CHECK_FALSE(snapshot.targets[0].actual); // the figures came later
}

TEST_CASE("The as-of quarter stays within the programme, and nothing has closed before it") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    const ProgrammeSnapshot after = programmeSnapshot(programme, Ledger{}, {.asOf = Quarter(2030, 1)});
    CHECK(after.asOf == Quarter(2018, 4));
    CHECK(after.closedQuarters == 12);
    const ProgrammeSnapshot before = programmeSnapshot(programme, Ledger{}, {.asOf = Quarter(2015, 4)});
    CHECK(before.closedQuarters == 0);
    CHECK(before.sentence == "4 av 4 mål ikke startet.");
    CHECK(before.received.text.isEmpty());
}

TEST_CASE("A place without targets of its own shows its figures and says so") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.targets.pop_back(); // the index is the region's alone
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(programme, someJobs().ledger(), {.asOf = Quarter(2016, 2), .place = "elverum"});
    CHECK(snapshot.placeName == "Elverum");
    CHECK(snapshot.sentence == "Elverum har ingen egne mål; kortene viser bidraget.");
}

TEST_CASE("A place that the programme does not have is the whole region") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(chartProgramme(), Ledger{}, {.asOf = Quarter(2016, 2), .place = "oslo"});
    CHECK_FALSE(snapshot.place);
    CHECK(snapshot.placeName == "Hele regionen");
}

} // namespace maalbilde
