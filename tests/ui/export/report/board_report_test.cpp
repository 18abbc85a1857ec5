#include "tests/support/qt_text.h"
#include "tests/ui/export/report/report_samples.h"

namespace maalbilde {

namespace {

QStringList headingsOf(const BoardReport& report) {
    QStringList headings;
    for (const ReportSection& section : report.sections)
        headings << section.heading;
    return headings;
}

QString factsOf(const ScoreRow& row) {
    return SaidBy{}(ReportFacts{row.facts}).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

TEST_CASE("The report opens with what it is, of whom and when, one sentence, and what has been received") {
    const Catalogue catalogue;
    const BoardReport report = sampleOf(3).report();
    CHECK(report.title == "Styrerapport: Test, per 2. kvartal 2017");
    CHECK(report.kind == "Styrerapport");
    CHECK(report.programme == "Test");
    CHECK(report.subtitle == "Hele regionen · per 2. kvartal 2017 · ERNU");
    CHECK(report.sentence == "1 av 4 mål i rute, 1 nådd, 2 bak plan.");
    CHECK(report.received == "59 av 60 tall mottatt");
    CHECK(report.footer == "Test · per 2. kvartal 2017 · laget 10.07.2017");
    CHECK(report.exampleWord.isEmpty());
}

TEST_CASE("After the first page comes a section for each target, then what the figures rest on") {
    const Catalogue catalogue;
    const BoardReport report = sampleOf(3).report();
    CHECK(headingsOf(report).join(", ") ==
          "Arbeidsplasser, Nye bedrifter, Tilflytting, Omdømme, Tall som mangler, "
          "Rettinger siden forrige kvartal, Definisjoner, Metoden i ti linjer, Kilder");
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(report.sections[i].opensPage);
}

TEST_CASE("A row of the first page says plan and goal, change, outlook, places and owner") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.programme.targets[0].owner = "Prosjektleder";
    const ScoreRow row = sample.report().scores[0];
    CHECK(row.wording == "jobs");
    CHECK(row.status->word == "Bak plan");
    CHECK(row.reason == "avvik fra planen");
    CHECK(row.actual == "24");
    CHECK(row.actualLabel == "arbeidsplasser hittil");
    CHECK(factsOf(row) ==
          "Plan og mål | plan nå 47 (−23) · mål 100\n"
          "Siden sist | +4 siste kvartal\n"
          "Utsikt | Å nå 100 er svært lite sannsynlig (under 5 %). 39–72 i 8 av 10 tilfeller.\n"
          "Steder | Elverum 6 (25 %), Åmot 11 (46 %), Våler 7 (29 %)");
    CHECK(SaidBy{}(ReportFacts{row.asides}) == "Ansvarlig | Prosjektleder\nMerknader | tall mangler");
}

TEST_CASE("The report speaks English as well") {
    const Catalogue catalogue(Language::en);
    const BoardReport report = sampleOf(3).report(Language::en);
    CHECK(report.title == "Board report: Test, at Q2 2017");
    CHECK(report.footer == "Test · at Q2 2017 · made 10 Jul 2017");
    CHECK(headingsOf(report).join(", ") ==
          "Jobs, New firms, Residents, Reputation, Figures missing, Corrections since the last quarter, "
          "Definitions, The method in ten lines, Sources");
    CHECK(pageNumberPattern().arg(2).arg(9) == "Page 2 of 9");
}

TEST_CASE("Invented figures are called so on the first page and on every other") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.programme.example = true;
    CHECK(sample.report().exampleText == "Eksempeltall: oppdiktet, ikke et resultat.");
    CHECK(sample.report().exampleWord == "Eksempeltall");
}

TEST_CASE("The newest comment stands on the first page, all of them on the page of the target") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.comments = {{CommentId{1}, "jobs", Quarter(2017, 1), kMade, "Kari", "Det går\ntregt."},
                       {CommentId{2}, "jobs", Quarter(2017, 2), kMade, "Ola", "Ny bedrift på Rena."},
                       {CommentId{3}, "jobs", Quarter(2017, 3), kMade, "Ola", "Senere."}};
    const BoardReport report = sample.report();
    CHECK(report.scores[0].comment.text == "Ola, 2. kv. 2017: Ny bedrift på Rena.");
    const QString page = said(report.sections[0]);
    CHECK(page.contains("Det går\ntregt. / 1. kv. 2017 · Kari"));
    CHECK(page.indexOf("Ny bedrift") < page.indexOf("Det går"));
    CHECK_FALSE(page.contains("Senere"));
}

TEST_CASE("Where a status calls for a comment and there is none, the report asks for it") {
    const Catalogue catalogue;
    CHECK(sampleOf(3).report().scores[0].comment.text.startsWith("Status er «Bak plan»"));
}

TEST_CASE("A place that is chosen has a report of its own") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.place = "aamot";
    const BoardReport report = sample.report();
    CHECK(report.subtitle.startsWith("Åmot · "));
    CHECK(report.scores[0].facts.size() == 2); // no plan of its own: what changed, and why there is no plan
    CHECK_FALSE(said(report.sections[0]).contains("Våler"));
}

TEST_CASE("A report on an earlier moment says which") {
    const Catalogue catalogue;
    const ReportSample sample = sampleOf(3);
    CHECK(sample.report().knownAt.isEmpty());
    const BoardReport report =
        boardReport({.programme = sample.programme, .ledger = sample.ledger, .comments = {}, .revisions = {}},
                    {.asOf = sample.asOf,
                     .place = {},
                     .knownAt = Timestamp::parse("2017-05-01T08:00:00Z"),
                     .made = kMade});
    CHECK(report.knownAt == "Slik det var kjent 01.05.2017 kl. 10.00.");
}

TEST_CASE("A programme without targets and figures has a report too") {
    const Catalogue catalogue;
    ReportSample sample;
    sample.programme.targets.clear();
    const BoardReport report = sample.report();
    CHECK(report.scores.empty());
    CHECK(report.sections.front().heading == "Tall som mangler");
    CHECK(sectionNamed(report, "Kilder").contains("Ingen tall ennå."));
}

} // namespace maalbilde
