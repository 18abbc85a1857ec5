#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

LedgerBuilder jobs() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4), whole(5), whole(3), whole(3), whole(4)});
    enterRow(ledger, "jobs", "aamot", {whole(2), whole(2), whole(2), whole(2), whole(0), whole(3)});
    enterRow(ledger, "jobs", "vaaler", {whole(2), whole(1), whole(0), whole(4), whole(2), whole(2)});
    return ledger;
}

QString rowsOf(const TargetSnapshot& snapshot) {
    QString text;
    for (const LabelledText& row : snapshot.calculation)
        text += row.label + QStringLiteral(": ") + row.text + QLatin1Char('\n');
    return text;
}

} // namespace

TEST_CASE("A card says result, goal, plan and their difference, in numbers and in words") {
    const Catalogue catalogue;
    const TargetSnapshot snapshot = snapshotOf(chartProgramme(), jobs().ledger(), 0, {.asOf = kAsOf});
    CHECK(snapshot.status == worded(Status::atRisk));
    CHECK(snapshot.reason == "avvik fra planen");
    CHECK_FALSE(snapshot.commentAsked.isEmpty());
    CHECK(snapshot.actual == WordedNumber{44, "44"});
    CHECK(snapshot.actualLabel == "hittil");
    CHECK(snapshot.expected == WordedNumber{50, "50"});
    CHECK(snapshot.goal == WordedNumber{100, "100"});
    CHECK(snapshot.difference == WordedNumber{-6, "−6"});
    CHECK(snapshot.resultText == "44 av 100, plan nå 50 (−6)");
    CHECK(snapshot.received.text == "18 av 18 tall mottatt");
    CHECK(snapshot.missing.empty());
    CHECK(snapshot.explanation.startsWith(QStringLiteral("44 arbeidsplasser er registrert; planen var 50.")));
}

TEST_CASE("A card says what the last quarter brought") {
    const Catalogue catalogue;
    LedgerBuilder ledger = jobs();
    const Programme programme = chartProgramme();
    const ChangeSnapshot change = snapshotOf(programme, ledger.ledger(), 0, {.asOf = kAsOf}).change;
    CHECK(change.difference == WordedNumber{9, "+9"});
    CHECK(change.text == "+9 siste kvartal");
    CHECK(change.statusBefore.status == Status::atRisk);
    CHECK(change.statusText.isEmpty());
    const ChangeSnapshot silent =
        snapshotOf(programme, ledger.ledger(), 0, {.asOf = Quarter(2017, 3)}).change;
    CHECK_FALSE(silent.difference); // nothing new is not the same as zero
    CHECK(silent.text == "ingen nye tall siste kvartal");
    const ChangeSnapshot first = snapshotOf(programme, ledger.ledger(), 0, {.asOf = Quarter(2016, 1)}).change;
    CHECK(first.statusBefore.status == Status::notStarted);
    CHECK(first.statusText == "forrige kvartal: Ikke startet");
}

TEST_CASE("Contributions have numbers and percentages; a place without figures has none") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3)});
    enterRow(ledger, "jobs", "aamot", {whole(0)});
    const TargetSnapshot snapshot =
        snapshotOf(chartProgramme(), ledger.ledger(), 0, {.asOf = Quarter(2016, 1)});
    REQUIRE(snapshot.places.size() == 3);
    CHECK(snapshot.places[0].actual == WordedNumber{3, "3"});
    CHECK(snapshot.places[0].percentText == QStringLiteral("100\u00A0%"));
    CHECK(snapshot.places[1].actual == WordedNumber{0, "0"});
    CHECK_FALSE(snapshot.places[2].actual);
    CHECK_FALSE(snapshot.places[0].status);
    CHECK_FALSE(snapshot.places[2].percent);
    CHECK(snapshot.places[2].percentText.isEmpty());
}

TEST_CASE("Missing figures are named by place and quarter") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(1), whole(1), whole(1), whole(1), whole(1), whole(1)});
    enterRow(ledger, "jobs", "aamot", {whole(1), whole(1), whole(1), whole(1), whole(1), kDoesNotApply});
    enterRow(ledger, "jobs", "vaaler",
             {kNothingEntered, kNothingEntered, whole(1), whole(1), kNothingEntered, whole(1)});
    const Programme programme = chartProgramme();
    const TargetSnapshot snapshot = snapshotOf(programme, ledger.ledger(), 0, {.asOf = kAsOf});
    REQUIRE(snapshot.missing.size() == 1);
    CHECK(snapshot.missing[0].text == "Våler: 1. kv. 2016 – 2. kv. 2016, 1. kv. 2017");
    CHECK(snapshot.missingText == "Våler mangler 1. kv. 2016 – 2. kv. 2016, 1. kv. 2017");
    CHECK(snapshotOf(programme, {}, 0, {.asOf = kAsOf}).missingText == "3 steder mangler tall");
    CHECK(snapshotOf(programme, ledger.ledger(), 0, {.asOf = kAsOf, .place = "aamot"}).missingText.isEmpty());
}

TEST_CASE("A net figure bears its sign") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "residents", "elverum", {whole(40), whole(21)});
    enterRow(ledger, "residents", "aamot", {whole(14), whole(20)});
    enterRow(ledger, "residents", "vaaler", {whole(-10), whole(2)});
    const TargetSnapshot snapshot =
        snapshotOf(chartProgramme(), ledger.ledger(), 2, {.asOf = Quarter(2016, 2)});
    CHECK(snapshot.resultText == "+87 av +200, plan nå +33 (+54)");
    CHECK(snapshot.places[2].actual == WordedNumber{-8, "−8"});
    CHECK(snapshot.places[0].percentText.isEmpty());
}

TEST_CASE("An annual target speaks of the year that runs, and lists them all") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "firms", "elverum", {whole(1), whole(0), whole(1), whole(0), whole(1), whole(0)});
    enterRow(ledger, "firms", "aamot", {whole(0), whole(1), whole(0), whole(0), whole(0), whole(0)});
    enterRow(ledger, "firms", "vaaler", {whole(0), whole(0), whole(0), whole(0), whole(0), whole(0)});
    const TargetSnapshot snapshot = snapshotOf(chartProgramme(), ledger.ledger(), 1, {.asOf = kAsOf});
    CHECK(snapshot.resultText == "1 av 2–3 i 2017, plan nå 1 (0)");
    CHECK(snapshot.actualLabel == "i 2017");
    REQUIRE(snapshot.years.size() == 3);
    CHECK(snapshot.years[0].count == WordedNumber{3, "3"});
    CHECK(snapshot.years[0].status == worded(Status::achieved));
    CHECK(snapshot.years[0].goalText == "2–3");
    CHECK_FALSE(snapshot.years[2].count);
    CHECK(snapshot.outlook.sentence.startsWith(QStringLiteral("Å nå minst 2 i 2017 er")));
}

TEST_CASE("A place with a share has its own goal, status and explanation") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.targets[0].shares = {{"elverum", 0.5}, {"aamot", 0.2}, {"vaaler", 0.2}};
    const TargetSnapshot snapshot =
        snapshotOf(programme, jobs().ledger(), 0, {.asOf = kAsOf, .place = "elverum"});
    CHECK(snapshot.placeName == "Elverum");
    CHECK(snapshot.goalShare == 0.5);
    CHECK(snapshot.resultText == "22 av 50, plan nå 25 (−3)");
    CHECK(snapshot.status);
    CHECK(snapshot.explanation.startsWith(QStringLiteral("22 arbeidsplasser er registrert; planen var 25.")));
    CHECK(snapshot.unallocated == WordedNumber{10, "10"});
    CHECK(snapshot.places[1].status);
}

TEST_CASE("A place without a share has its figures and a note, and no verdict by another's goal") {
    const Catalogue catalogue;
    for (const std::size_t target : {0U, 1U, 2U}) {
        const TargetSnapshot snapshot =
            snapshotOf(chartProgramme(), jobs().ledger(), target, {.asOf = kAsOf, .place = "aamot"});
        CHECK_FALSE(snapshot.status);
        CHECK_FALSE(snapshot.goal);
        CHECK_FALSE(snapshot.expected);
        CHECK(snapshot.commentAsked.isEmpty());
        CHECK(snapshot.years.empty());
        CHECK(snapshot.outlook.sentence.isEmpty());
        CHECK(snapshot.placeNote == "Åmot har ikke noe eget mål her; tallene viser bidraget.");
    }
    CHECK(snapshotOf(chartProgramme(), jobs().ledger(), 0, {.asOf = kAsOf, .place = "aamot"}).resultText ==
          "11");
}

TEST_CASE("What is reported for the region alone stays the region's") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "reputation", "region", {whole(63)});
    const TargetSnapshot snapshot =
        snapshotOf(chartProgramme(), ledger.ledger(), 3, {.asOf = Quarter(2016, 1), .place = "aamot"});
    CHECK_FALSE(snapshot.place);
    CHECK(snapshot.placeName == "Hele regionen");
    CHECK_FALSE(snapshot.placeNote.isEmpty());
    CHECK(snapshot.status);
    CHECK(snapshot.resultText.startsWith(QStringLiteral("63, mål 70, plan nå ")));
}

TEST_CASE("The numbers behind a status can be read row by row") {
    const Catalogue catalogue;
    CHECK(rowsOf(snapshotOf(chartProgramme(), jobs().ledger(), 0, {.asOf = kAsOf})) ==
          QStringLiteral(R"(Resultat hittil: 44
Mål: 100
Plan nå, for de tallene som er mottatt: 50
Avvik: −6
I rute fra og med: 45
Bak plan under: 30
Mottatte tall: 18 av 18
Nødvendig tempo fra nå av: 1,12 ganger planen
Tempo som utsikten bygger på: 30 på 4,0 kvartal
Kvartal som ennå ikke er rapportert: 6,0
Forventet fra dem: 45,8
Spredning ut over tilfeldighet (1 = ingen): 1,06
Utsikt: lav, midt, høy: 71, 88, 111
Sannsynlighet: 25 %
)"));
}

TEST_CASE("Nothing entered is said, and nothing is zero") {
    const Catalogue catalogue;
    const TargetSnapshot snapshot = snapshotOf(chartProgramme(), {}, 0, {.asOf = kAsOf});
    CHECK(snapshot.status == worded(Status::noData));
    CHECK_FALSE(snapshot.actual);
    CHECK(snapshot.resultText == "ingen tall ennå, mål 100");
    CHECK(snapshot.received.text == "0 av 18 tall mottatt");
    CHECK_FALSE(snapshot.bullet.actual);
}

TEST_CASE("Supporting indicators stand beside the target with figures of their own") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    for (const char* place : {"elverum", "aamot", "vaaler"})
        enterRow(ledger, "population", place, {whole(9000), whole(9010)});
    const TargetSnapshot snapshot =
        snapshotOf(chartProgramme(), ledger.ledger(), 2, {.asOf = Quarter(2016, 3)});
    REQUIRE(snapshot.supporting.size() == 1);
    const SupportingSnapshot& supporting = snapshot.supporting[0];
    CHECK(supporting.figures.name == "Folketall");
    CHECK(supporting.figures.unit == "innbyggere");
    CHECK(supporting.actual == WordedNumber{27030, QStringLiteral("27\u00A0030")});
    CHECK(supporting.actualLabel == "2. kv. 2016");
    CHECK(supporting.received.text == "6 av 9 tall mottatt");
    CHECK(supporting.figures.places[0].figures.at(Quarter(2016, 3)).isMissing());
}

} // namespace maalbilde
