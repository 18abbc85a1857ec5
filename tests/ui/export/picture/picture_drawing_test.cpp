#include "tests/support/qt_text.h"
#include "tests/ui/export/picture/example_pictures.h"

#include <algorithm>

namespace maalbilde {

namespace {

std::vector<PictureSubject> everyPicture(const Programme& programme, const Ledger& ledger) {
    const auto snapshot = programmeSnapshot(programme, ledger, {.asOf = Quarter(2017, 2)});
    std::vector<PictureSubject> subjects;
    for (const TargetSnapshot& target : snapshot.targets)
        for (const PictureForm form : pictureFormsOf(target.rule))
            subjects.push_back(*pictureSubject({snapshot, target, kMade}, form));
    return subjects;
}

/// Figures of everybody: place number i reports i in each quarter.
Ledger figuresOf(const Programme& programme) {
    LedgerBuilder ledger;
    int number = 0;
    for (const Municipality& place : programme.municipalities) {
        ++number;
        for (int quarter = 0; quarter < 6; ++quarter)
            ledger.enter("jobs", place.id.c_str(), Quarter(2016, 1) + quarter, number);
    }
    return ledger.ledger();
}

/// The first two texts that stand on each other; empty if none do.
QString overlap(const Drawing& drawing) {
    std::vector<DrawnItem> texts;
    std::ranges::copy_if(drawing.items(), std::back_inserter(texts),
                         [](const DrawnItem& item) { return item.kind == DrawnItem::Kind::text; });
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            if (texts[i].box.adjusted(1, 1, -1, -1).intersects(texts[j].box.adjusted(1, 1, -1, -1)))
                return texts[i].text + QStringLiteral(" | ") + texts[j].text;
    return {};
}

void checkReadable(const PictureSubject& subject, const PictureLook& look) {
    const PaperStyle style = look.style();
    const QRectF page(QPointF(-0.01, -0.01), look.size.points / style.unit() + QSizeF(0.02, 0.02));
    const Drawing drawing = drawPicture(subject, look);
    INFO(subject.record.title.toStdString() << ' ' << subject.record.form.toStdString());
    CHECK(overlap(drawing) == QString());
    CHECK(drawing.texts().size() > 3);
    for (const DrawnItem& item : drawing.items()) {
        CHECK((page.contains(item.box.topLeft()) && page.contains(item.box.bottomRight())));
        CHECK((item.kind != DrawnItem::Kind::text ||
               item.font.pixelSize() * style.unit() >= look.size.smallestText));
    }
}

} // namespace

TEST_CASE("In every form and size no text is too small, stands on another or leaves the picture") {
    const Catalogue catalogue;
    for (const PictureSubject& subject : everyPicture(chartProgramme(), someFigures()))
        for (const PictureSize& size : {halfPage(), fullPage(), slide()})
            for (const bool grey : {false, true})
                checkReadable(subject, {.size = size, .grey = grey});
}

TEST_CASE("Pictures of 3, 20 and 357 places can be read") {
    const Catalogue catalogue;
    for (const int places : {3, 20, 357}) {
        const Programme programme = wideProgramme(places);
        for (const PictureSubject& subject : everyPicture(programme, figuresOf(programme)))
            checkReadable(subject, {.size = fullPage()});
    }
}

TEST_CASE("Many places are ranked, those without figures last, and those without room are counted") {
    const Catalogue catalogue;
    const Programme programme = wideProgramme(357);
    const auto snapshot = programmeSnapshot(programme, figuresOf(programme), {.asOf = Quarter(2017, 2)});
    const auto ranking = *pictureSubject({snapshot, snapshot.targets[0], kMade}, PictureForm::multiples);
    CHECK(isRanking(ranking));
    const Drawing full = drawPicture(ranking, {.size = fullPage()});
    const QStringList names = full.texts().filter(QStringLiteral("Sted "));
    CHECK(names.size() > 100);
    CHECK(names.first() == QStringLiteral("Sted 357"));
    CHECK(names[1] == QStringLiteral("Sted 356"));
    CHECK(full.texts().contains(QStringLiteral("og %1 til").arg(357 - names.size())));
    CHECK(ranking.record.data.count(QLatin1Char('\n')) == 358); // all of them
    CHECK(drawPicture(ranking, {}).texts().filter(QStringLiteral("Sted ")).size() < names.size());

    const Programme twenty = wideProgramme(20);
    const auto few = programmeSnapshot(twenty, figuresOf(twenty), {.asOf = Quarter(2017, 2)});
    const auto firms = *pictureSubject({few, few.targets[1], kMade}, PictureForm::multiples);
    CHECK(drawPicture(firms, {}).texts().count(QStringLiteral("mangler")) == 20);
    CHECK_FALSE(isRanking(pictureOf(0, PictureForm::multiples)));
}

TEST_CASE("Negative contributions reach to the other side of zero") {
    const Catalogue catalogue;
    const Programme programme = wideProgramme(9);
    LedgerBuilder ledger;
    for (const Municipality& place : programme.municipalities)
        ledger.enter("residents", place.id.c_str(), Quarter(2016, 1), place.id == "m3" ? -10 : 10);
    const auto snapshot = programmeSnapshot(programme, ledger.ledger(), {.asOf = Quarter(2016, 1)});
    const auto ranking = *pictureSubject({snapshot, snapshot.targets[2], kMade}, PictureForm::multiples);
    const Drawing drawing = drawPicture(ranking, {});
    std::vector<QRectF> bars;
    for (const DrawnItem& item : drawing.items())
        if (item.kind == DrawnItem::Kind::area && item.fill == lightTheme().place(0).brush())
            bars.push_back(item.box);
    REQUIRE(bars.size() == 9);
    CHECK(bars[0].left() == Approx(bars[8].right())); // both begin at zero
    CHECK(bars[0].width() == Approx(bars[8].width()));
}

TEST_CASE("Every picture says below where it comes from") {
    const Catalogue catalogue;
    for (const PictureSubject& subject : everyPicture(chartProgramme(), someFigures()))
        for (const PictureSize& size : {halfPage(), slide()}) {
            const QString said =
                drawPicture(subject, {.size = size, .titled = false}).texts().join(QLatin1Char(' '));
            for (const QString& line : subject.record.caption)
                CHECK(said.contains(line));
        }
}

TEST_CASE("The title can be left out; a card keeps its wording") {
    const Catalogue catalogue;
    const auto chart = pictureOf(0, PictureForm::yearly);
    CHECK(drawPicture(chart, {}).texts().contains(chart.record.title));
    CHECK_FALSE(drawPicture(chart, {.titled = false}).texts().contains(chart.record.title));
    const auto card = pictureOf(0, PictureForm::card);
    CHECK(drawPicture(card, {.titled = false}).texts().contains(card.target.wording));
}

TEST_CASE("A card has its wording, status in sign and word, result, plan and goal") {
    const Catalogue catalogue;
    const PictureSubject card = pictureOf(0, PictureForm::card);
    const QStringList texts = drawPicture(card, {}).texts();
    for (const char* text : {"jobs", "44", "hittil", "44 av 100, plan nå 47 (−3)", "plan nå 47", "mål 100",
                             "●\u00A0I rute", "Elverum 22 (50\u00A0%)"})
        CHECK(texts.contains(QString::fromUtf8(text)));
}

} // namespace maalbilde
