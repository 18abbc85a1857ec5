#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/help/help_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace maalbilde {

namespace {

QStringList idsOf(const std::vector<HelpChapter>& chapters) {
    QStringList ids;
    for (const HelpChapter& chapter : chapters)
        ids << chapter.id;
    return ids;
}

} // namespace

TEST_CASE("Both languages have the same chapters, each with a heading of its own") {
    const Programme programme = smallProgramme();
    const auto norwegian = helpChapters(Language::nb, &programme);
    const auto english = helpChapters(Language::en, &programme);
    CHECK(idsOf(norwegian) == idsOf(english));
    for (const auto& chapters : {norwegian, english})
        for (const HelpChapter& chapter : chapters) {
            CAPTURE(chapter.id.toStdString());
            CHECK(chapter.text.startsWith("# "));
            CHECK(chapter.title.size() >= 3);
            CHECK(chapter.text.size() > 100);
        }
}

TEST_CASE("Every link of the help leads to a chapter") {
    for (const Language language : {Language::nb, Language::en}) {
        const auto chapters = helpChapters(language, nullptr);
        const QStringList ids = idsOf(chapters);
        const QRegularExpression link(QStringLiteral(R"(\]\(([^)]*)\))"));
        for (const HelpChapter& chapter : chapters)
            for (auto found = link.globalMatch(chapter.text); found.hasNext();) {
                const QString id = found.next().captured(1);
                CAPTURE(chapter.id.toStdString(), id.toStdString());
                CHECK(ids.contains(id));
            }
    }
}

TEST_CASE("A programme's indicators are defined: unit, how they add up, who reports, for which target") {
    const Catalogue words(Language::nb);
    Programme programme = smallProgramme();
    programme.indicators.front().name = {"Jobber | nye*", "Jobs"};
    const auto chapters = helpChapters(Language::nb, &programme);
    const auto chapter = std::ranges::find(chapters, "indicators", &HelpChapter::id);
    REQUIRE(chapter != chapters.end());
    CHECK(chapter->title == "Det som telles");
    CHECK(chapter->text.contains(
        "| **Jobber \\| nye\\*** | units | Kvartalene legges sammen. Hver kommune rapporterer sitt. "));
    CHECK(chapter->text.count("\n| **") == static_cast<int>(programme.indicators.size()));
    CHECK_FALSE(idsOf(helpChapters(Language::nb, nullptr)).contains("indicators"));
}

} // namespace maalbilde
