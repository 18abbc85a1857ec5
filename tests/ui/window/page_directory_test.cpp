#include "tests/support/example_snapshot.h"
#include "ui/window/page_directory.h"
#include "ui/window/page_ids.h"

#include <catch2/catch.hpp>

#include <QSet>

namespace maalbilde {

TEST_CASE("A page is found by its number, its id and its name, however they are written") {
    struct Case {
        const char* asked;
        const char* page;
    };

    const std::vector<Case> cases{
        {"1", "overview"},
        {"overview", "overview"},
        {"Oversikt", "overview"},
        {" oversikt ", "overview"},
        {"2", "jobs"},
        {"JOBS", "jobs"},
        {"Arbeidsplasser", "jobs"},
        {"Jobs", "jobs"},
        {"entry", "entry"},
        {"importer", "import"},
        {"Logg", "log"},
        {"programmet", "programme"},
        {"9", "programme"},
        {"10", ""},
        {"0", ""},
        {"-1", ""},
        {"kontor", ""},
        {"", ""},
    };
    const Catalogue catalogue(Language::nb);
    for (const Case& c : cases) {
        INFO(c.asked);
        const QString found = pageNamed(QString::fromUtf8(c.asked), exampleProgramme(), Language::nb);
        CHECK(found.toStdString() == c.page);
    }
}

TEST_CASE("Every page is found by what it is called, in both languages") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue catalogue(language);
        for (const PageName& page : pageNames(exampleProgramme(), language)) {
            INFO(page.name.toStdString());
            CHECK(pageNamed(page.name, exampleProgramme(), language) == page.id);
            CHECK(pageNamed(page.id, exampleProgramme(), language) == page.id);
        }
    }
}

TEST_CASE("No two pages have the same id") {
    const QStringList ids = pageIds(exampleProgramme());
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE(
    "The list has a line for each page, the targets with their status, the entry with what is missing") {
    const Catalogue catalogue(Language::nb);
    const ProgrammeSnapshot snapshot = exampleSnapshot({.asOf = Quarter(2017, 2)});
    const Programme programme = exampleProgramme();
    const auto entries = pageEntries(snapshot, programme, 1234, Language::nb);
    REQUIRE(entries.size() == pageNames(programme, Language::nb).size());
    for (const PageEntry& entry : entries) {
        INFO(entry.id.toStdString());
        const bool isTarget = programme.target(entry.id.toStdString()) != nullptr;
        CHECK(entry.status.has_value() == isTarget);
        CHECK(entry.word.isEmpty() == !(isTarget || entry.id == kEntryId));
        CHECK(entry.note == (entry.id == kEntryId ? QStringLiteral("1\u00A0234") : QString()));
    }
}

TEST_CASE("Where no figure is missing the list says nothing of it") {
    const Catalogue catalogue(Language::nb);
    for (const PageEntry& entry :
         pageEntries(exampleSnapshot({.asOf = Quarter(2017, 2)}), exampleProgramme(), 0, Language::nb))
        CHECK(entry.note.isEmpty());
}

} // namespace maalbilde
