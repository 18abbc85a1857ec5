#include "tests/support/qt_text.h"
#include "tests/ui/export/report/report_samples.h"
#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/report_pages.h"

namespace maalbilde {

namespace {

QString textOn(const ReportPage& page) {
    QStringList texts;
    for (const PlacedStrip& placed : page) {
        texts << placed.strip.drawing.texts();
        for (const PlacedPicture& picture : placed.strip.pictures)
            texts << picture.drawing.texts();
    }
    return texts.join(QLatin1Char(' ')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

std::size_t scoresOn(const ReportPage& page) {
    std::size_t scores = 0;
    for (const PlacedStrip& placed : page)
        if (placed.strip.pictures.size() == 1 &&
            placed.strip.drawing.texts().contains("Ansvarlig: Prosjektleder"))
            ++scores;
    return scores;
}

ReportSample wordySample(std::size_t targets) {
    ReportSample sample = sampleOf(3);
    const Target model = sample.programme.targets.front();
    sample.programme.targets.clear();
    for (std::size_t i = 0; i < targets; ++i) {
        Target target = model;
        target.id = "t" + std::to_string(i);
        target.owner = "Prosjektleder";
        target.wording = {"Bidra til å skape et nasjonalt omdømme for at regionen skal fremstå som attraktiv "
                          "for nyetableringer og tilflytting",
                          "x"};
        sample.programme.targets.push_back(target);
        const std::string word = "Vi har hatt tre møter med fylkeskommunen om næringsarealene, og ";
        sample.comments.push_back({CommentId{static_cast<std::int64_t>(i) + 1}, target.id, Quarter(2017, 2),
                                   kMade, "Kari Nordmann", word + word + word + word + word + word});
    }
    return sample;
}

ReportPages pagesOf(const ReportSample& sample, bool grey = false) {
    return layOut(sample.report(), {.grey = grey});
}

} // namespace

TEST_CASE("The whole story stands on the first page, also with long wordings and comments") {
    const Catalogue catalogue;
    const ReportPages pages = pagesOf(wordySample(4));
    CHECK(scoresOn(pages.pages[0]) == 4);
    CHECK(textOn(pages.pages[0]).contains(" …"));          // a comment is cut there …
    CHECK(textOn(pages.pages[1]).count("tre møter") == 6); // … and whole on the page of its target
}

TEST_CASE("More targets than a page can hold go on to the next, each of them whole") {
    const Catalogue catalogue;
    const ReportPages pages = pagesOf(wordySample(11));
    CHECK(scoresOn(pages.pages[0]) >= 4);
    std::size_t all = 0;
    for (const ReportPage& page : pages.pages)
        all += scoresOn(page);
    CHECK(all == 11);
}

TEST_CASE("Reports of 3, 20 and 357 municipalities have as many pages as their tables need") {
    const Catalogue catalogue;
    CHECK(pagesOf(sampleOf(3)).pages.size() == 6);
    CHECK(pagesOf(sampleOf(20)).pages.size() == 9);
    const ReportPages large = pagesOf(sampleOf(357));
    CHECK(large.pages.size() == 30);
    for (std::size_t page = 3; page < 9; ++page) // the ranking of the first target
        CHECK(textOn(large.pages[page]).startsWith("Sted 2016 2017 hittil 2018 I alt Andel "));
}

TEST_CASE("Every page says its number, the programme and the quarter, and that figures are invented") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    CHECK_FALSE(textOn(pagesOf(sample).pages[1]).contains("Eksempeltall"));
    sample.programme.example = true;
    const ReportPages pages = pagesOf(sample);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        const QString text = textOn(pages.pages[page]);
        CHECK(text.contains("Eksempeltall"));
        CHECK(text.contains(QStringLiteral("Side %1 av %2").arg(page + 1).arg(pages.pages.size())));
        CHECK(text.contains("Test · per 2. kvartal 2017 · laget 10.07.2017"));
    }
}

TEST_CASE("No text is below 8 pt or cut, and nothing stands beside the column") {
    const Catalogue catalogue;
    for (const int places : {3, 20})
        for (const ReportPage& page : pagesOf(sampleOf(places)).pages)
            for (const PlacedStrip& placed : page)
                for (const DrawnItem& item : placed.strip.drawing.items()) {
                    CHECK(item.box.left() >= -1);
                    CHECK(item.box.right() <= kColumnWidth + 1);
                    if (item.kind != DrawnItem::Kind::text)
                        continue;
                    CHECK(item.font.pixelSize() >= pt(8));
                    CHECK_FALSE(item.text.endsWith("…"));
                }
}

TEST_CASE("The report in grey has no colour") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.programme.example = true;
    for (const ReportPage& page : pagesOf(sample, true).pages)
        for (const PlacedStrip& placed : page)
            for (const DrawnItem& item : placed.strip.drawing.items())
                for (const QColor& colour : {item.colour, item.fill.color()})
                    CHECK(std::abs(colour.red() - colour.blue()) <= 12);
}

TEST_CASE("Bookmarks lead to the first page and to every section") {
    const Catalogue catalogue;
    const ReportPages pages = pagesOf(sampleOf(3));
    QStringList titles;
    for (const ReportBookmark& bookmark : pages.bookmarks)
        titles << QStringLiteral("%1:%2").arg(bookmark.page).arg(bookmark.title);
    CHECK(titles.join(", ").toStdString() ==
          "0:Styrerapport, 1:Arbeidsplasser, 2:Nye bedrifter, 3:Tilflytting, 4:Omdømme, 5:Tall som mangler, "
          "5:Rettinger siden forrige kvartal, 5:Definisjoner, 5:Metoden i ti linjer, 5:Kilder");
}

TEST_CASE("A table too wide for its numbers goes on below, with the first column again") {
    const Catalogue catalogue;
    ReportSample sample = sampleOf(3);
    sample.programme.period = {Quarter(2000, 1), Quarter(2029, 4)};
    const QString text = textOn(pagesOf(sample).pages[1]) + textOn(pagesOf(sample).pages[2]);
    CHECK(text.count("Sted ") == 3);
    for (int year = 2000; year < 2030; ++year)
        CHECK(text.contains(QString::number(year)));
}

} // namespace maalbilde
