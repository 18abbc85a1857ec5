#include "tests/support/qt_text.h"
#include "tests/ui/export/report/report_samples.h"

namespace maalbilde {

namespace {

void correct(ReportSample& sample, Quarter quarter, int number, const char* when) {
    const FigureKey key{"jobs", "aamot", quarter};
    const LedgerEntry* head = sample.ledger.head(key);
    const auto fault =
        sample.ledger.append({.id = EntryId{static_cast<std::int64_t>(sample.ledger.entries().size()) + 1},
                              .key = key,
                              .figure = Quantity::of(number),
                              .supersedes = head->id,
                              .recorded = *Timestamp::parse(when),
                              .provenance = {"Kari", "Åmot kommune", {}, "telt på nytt", false}});
    REQUIRE_FALSE(fault);
}

const QString kCorrections = QStringLiteral("Rettinger siden forrige kvartal");

} // namespace

TEST_CASE("Missing figures are listed by indicator, place and quarter") {
    const Catalogue catalogue;
    CHECK(sectionNamed(sampleOf(3).report(), "Tall som mangler").contains("jobs | Elverum: 2. kv. 2017\n"));
    ReportSample complete;
    complete.programme.indicators.clear();
    complete.programme.targets.clear();
    CHECK(sectionNamed(complete.report(), "Tall som mangler").contains("Ingen tall som skulle vært"));
}

TEST_CASE("Of hundreds of places with figures missing the first are named and the others counted") {
    const Catalogue catalogue;
    ReportSample sample;
    sample.programme = wideProgramme(357);
    const QString section = sectionNamed(sample.report(), "Tall som mangler");
    CHECK(section.contains("Sted 12: "));
    CHECK_FALSE(section.contains("Sted 13: "));
    CHECK(section.contains("og 345 til"));
}

TEST_CASE("Corrections since the last quarter are those recorded after it closed, of figures up to it") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    correct(sample, Quarter(2016, 4), 7, "2017-03-31T21:59:59Z"); // before 1. kvartal had closed
    correct(sample, Quarter(2016, 4), 8, "2017-03-31T22:00:00Z");
    correct(sample, Quarter(2017, 1), 5, "2017-05-02T10:00:00Z");
    correct(sample, Quarter(2017, 2), 4,
            "2017-07-02T10:00:00Z"); // of the quarter reported on: never shown before
    const QString section = sectionNamed(sample.report(), kCorrections);
    CHECK(section.contains("Endret etter at 1. kvartal 2017 ble avsluttet"));
    CHECK(section.contains("02.05.2017 kl. 12.00 | jobs, Åmot, 1. kv. 2017 | 2 → 5 | Kari | "
                           "Åmot kommune · telt på nytt\n"
                           "01.04.2017 kl. 00.00 | jobs, Åmot, 4. kv. 2016 | 7 → 8 | Kari | "));
    CHECK_FALSE(section.contains("→ 7"));
    CHECK_FALSE(section.contains("→ 4"));
}

TEST_CASE("Without corrections the report says that there are none") {
    const Catalogue catalogue;
    CHECK(sectionNamed(sampleOf(3).report(), kCorrections).contains("Ingen tall til og med 1. kvartal 2017"));
}

TEST_CASE("Forty corrections are listed, and the others counted") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    for (int i = 0; i < 43; ++i)
        correct(sample, Quarter(2017, 1), 10 + i, "2017-05-02T10:00:00Z");
    const QString section = sectionNamed(sample.report(), kCorrections);
    CHECK(section.count(QStringLiteral("→")) == 40);
    CHECK(section.contains("3 tidligere rettinger står i loggen."));
}

TEST_CASE("The definitions say how each target is judged and how each indicator adds up") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.programme.targets[0].milestones = {{Quarter(2016, 4), 0.2}};
    sample.programme.targets[2].rule = NetCumulative{
        Quantity::of(200), Baseline{Quantity::of(29219), *parseDate("2016-01-01"), "SSB 07459"}};
    const QString section = sectionNamed(sample.report(), "Definisjoner");
    CHECK(section.contains("milepæler 20 % innen 4. kvartal 2016"));
    CHECK(section.contains("regnet fra 29 219 den 1. januar 2016 (SSB 07459)"));
    CHECK(section.contains("reputation | poeng | siste nivå gjelder | regionen samlet"));
}

TEST_CASE("The method has ten lines in both languages") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue catalogue(language);
        const BoardReport report = sampleOf(3).report(language);
        const ReportSection& method = report.sections[report.sections.size() - 2];
        const auto* lines = std::get_if<ReportFacts>(&method.blocks.front());
        REQUIRE(lines != nullptr);
        CHECK(lines->rows.size() == 10);
    }
}

TEST_CASE("Sources are listed with their indicators and how many figures they gave, of what is in force") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    correct(sample, Quarter(2017, 1), 5, "2017-05-02T10:00:00Z");
    const QString section = sectionNamed(sample.report(), "Kilder");
    CHECK(section == "Kilder\nKilde | Indikatorer | Tall\n"
                     "Ingen kilde oppgitt | jobs, firms, residents, reputation | 58\n"
                     "Åmot kommune | jobs | 1");
}

} // namespace maalbilde
