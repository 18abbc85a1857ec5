#include "tests/support/qt_text.h"
#include "tests/ui/export/report/report_samples.h"

namespace maalbilde {

namespace {

/// The sample with one figure corrected to a preliminary one.
ReportSample withPreliminary() {
    ReportSample sample = sampleOf(3);
    const FigureKey key{"jobs", "aamot", Quarter(2017, 1)};
    const LedgerEntry* head = sample.ledger.head(key);
    const auto fault =
        sample.ledger.append({.id = EntryId{static_cast<std::int64_t>(sample.ledger.entries().size()) + 1},
                              .key = key,
                              .figure = Quantity::of(9),
                              .supersedes = head->id,
                              .recorded = *Timestamp::parse("2017-05-02T10:00:00Z"),
                              .provenance = {"Kari", "Åmot kommune", {}, "telt på nytt", true}});
    REQUIRE_FALSE(fault);
    return sample;
}

} // namespace

TEST_CASE("The page of a target has its charts, its table, and what it says in words") {
    const Catalogue catalogue;
    const QString page = said(sampleOf(3).report().sections[0]);
    CHECK(page.startsWith("Arbeidsplasser\njobs\n24 av 100, plan nå 47 (−23)\n"
                          "Per år (arbeidsplasser)\nAkkumulert (arbeidsplasser)\nI tall (arbeidsplasser)\n"
                          "Sted | 2016 | 2017 hittil | 2018 | I alt | Andel\n"
                          "Elverum | 6 | 0 | – | 6 | 25 %\n"));
    CHECK(page.contains("Mangler: Elverum mangler 2. kv. 2017."));
    CHECK(page.contains("Dette sier tallene\n24 arbeidsplasser er registrert"));
}

TEST_CASE("Official figures are credited beside the charts that show them") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    CHECK_FALSE(said(sample.report().sections[2]).contains("CC BY 4.0"));
    const FigureKey key{"population", "elverum", Quarter(2016, 1)};
    REQUIRE_FALSE(sample.ledger.append(
        {.id = EntryId{static_cast<std::int64_t>(sample.ledger.entries().size()) + 1},
         .key = key,
         .figure = Quantity::of(20794),
         .recorded = *Timestamp::parse("2017-05-02T10:00:00Z"),
         .provenance = {.author = "Kari",
                        .source = "SSB, tabell 01222, kodeliste KommSummer (oppdatert 2017-02-28)"}}));
    CHECK(said(sample.report().sections[2]).contains("\nKilde: SSB, tabell 01222 (CC BY 4.0)\n"));
    CHECK_FALSE(said(sample.report().sections[0]).contains("CC BY 4.0"));
}

TEST_CASE("An index is drawn over time and never summed") {
    const Catalogue catalogue;
    const QString page = said(sampleOf(3).report().sections[3]);
    CHECK(page.contains("Over tid (poeng)\nI tall (poeng)\nKvartal | Nivå\n1. kv. 2016 | 58\n"));
    CHECK_FALSE(page.contains("Per år"));
}

TEST_CASE("More places than a chart tells apart are ranked in a table, after what is said") {
    const Catalogue catalogue;
    const QString page = said(sampleOf(20).report().sections[0]);
    CHECK(page.indexOf("Dette sier tallene") < page.indexOf("Alle steder, størst først (arbeidsplasser)"));
    CHECK(page.contains("\n1. Sted "));
    CHECK(page.contains("\n20. Sted "));
    CHECK_FALSE(page.contains("\n21. "));
    CHECK(page.contains("\nTil sammen | "));
}

TEST_CASE("Preliminary figures bear a star in the table and are named below it and at the end") {
    const Catalogue catalogue;
    const BoardReport report = withPreliminary().report();
    const QString page = said(report.sections[0]);
    CHECK(page.contains("Åmot | 6 | 12* | – | 18* | 58 %\n"));
    CHECK(page.contains("Til sammen | 18 | 13* hittil | – | 31* | "));
    CHECK(page.contains("* Foreløpig: Åmot 1. kv. 2017"));
    CHECK(report.received == "59 av 60 tall mottatt, 1 av dem foreløpig (*)");
    CHECK(sectionNamed(report, "Tall som mangler").contains("Foreløpige tall\njobs | Åmot 1. kv. 2017"));
}

TEST_CASE("A goal that was moved is told with its date and reason") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    RecordedProgramme first{.number = 1,
                            .recorded = *Timestamp::parse("2016-01-05T10:00:00Z"),
                            .reason = "laget",
                            .programme = sample.programme};
    first.programme.targets[0].rule = CumulativeMinimum{Quantity::of(80)};
    sample.revisions = {first,
                        {.number = 2,
                         .recorded = *Timestamp::parse("2017-03-12T10:00:00Z"),
                         .reason = "Styrevedtak 4/17",
                         .programme = sample.programme}};
    CHECK(said(sample.report().sections[0])
              .contains("Endret: 12.03.2017: målet ble endret fra 80 til 100. Styrevedtak 4/17"));
}

TEST_CASE("Six comments stand in the report, and it says how many older ones the log has") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    for (int i = 1; i <= 8; ++i)
        sample.comments.push_back(
            {CommentId{i}, "jobs", Quarter(2017, 1), kMade, "Kari", "merknad " + std::to_string(i)});
    const QString page = said(sample.report().sections[0]);
    CHECK(page.contains("merknad 3"));
    CHECK_FALSE(page.contains("merknad 2"));
    CHECK(page.contains("2 eldre kommentarer står i loggen."));
}

} // namespace maalbilde
