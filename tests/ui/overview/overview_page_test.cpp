#include "tests/support/chart_programme.h"
#include "tests/support/example_snapshot.h"
#include "tests/support/qt_text.h"
#include "tests/support/widget_checks.h"
#include "ui/overview/overview_card.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/elided_text.h"
#include "ui/text/quarters.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace maalbilde {

namespace {

/// What the page gets of a window of 1280×800: less the page list, the menu and the head.
constexpr QSize kPageSize(1099, 712);

/// A shown page.
struct ShownPage {
    OverviewPage page;

    ShownPage(const ProgrammeSnapshot& snapshot, QSize size, const Theme& theme = lightTheme()) {
        page.resize(size);
        page.setTheme(theme);
        page.setSnapshot(snapshot);
        page.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<OverviewCard*> cards() const { return page.findChildren<OverviewCard*>(); }

    [[nodiscard]] int scrolls() const {
        return page.findChild<QScrollArea*>()->verticalScrollBar()->maximum();
    }
};

} // namespace

TEST_CASE("The overview says the programme in one sentence and each target in its exact wording") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = exampleSnapshot({.asOf = Quarter(2017, 2)});
    const ShownPage shown(snapshot, kPageSize);
    const QStringList texts = shownTexts(shown.page);
    CHECK(texts.contains(snapshot.sentence));
    CHECK(texts.contains(snapshot.received.text));
    for (const TargetSnapshot& target : snapshot.targets) {
        INFO(target.id);
        CHECK(texts.contains(target.wording));
        if (target.actual)
            CHECK(texts.contains(target.actual->text));
    }
}

TEST_CASE("Four cards fit the smallest window without scrolling, in both languages, at every quarter") {
    const Language language = GENERATE(Language::nb, Language::en);
    const Catalogue catalogue(language);
    for (Quarter asOf(2016, 1); asOf <= Quarter(2018, 4); asOf = asOf + 1) {
        const ShownPage shown(exampleSnapshot({.asOf = asOf, .language = language}), kPageSize);
        INFO(quarterText(asOf, language).toStdString());
        CHECK(shown.cards().size() == 4);
        CHECK(shown.scrolls() == 0);
        CHECK(cutTexts(shown.page).join('\n') == "");
    }
}

TEST_CASE(
    "Four cards with long comments fit the smallest window too, and their ends are told by the tool tip") {
    const Catalogue catalogue;
    SnapshotQuestion question{.asOf = Quarter(2017, 2)};
    const std::string text(1500, 'x');
    for (const Target& target : exampleProgramme().targets)
        question.comments.push_back({.id = CommentId{1},
                                     .target = target.id,
                                     .quarter = Quarter(2017, 2),
                                     .recorded = Timestamp(0),
                                     .author = "Kari",
                                     .text = "Sagbruket la ned i mai. " + text});
    const ShownPage shown(exampleSnapshot(question), kPageSize);
    CHECK(shown.scrolls() == 0);
    CHECK(cutTexts(shown.page).join('\n') == "");
    const auto comments = shown.page.findChildren<ElidedText*>();
    REQUIRE(comments.size() == 4);
    for (const ElidedText* comment : comments) {
        CHECK(comment->height() >= comment->minimumSizeHint().height());
        CHECK(comment->linesIn(comment->size()).last().endsWith(QChar(0x2026)));
        CHECK(comment->toolTip().contains(QString::fromStdString(text)));
    }
}

TEST_CASE("At twice the text size cards stand below one another, scroll, and nothing is cut") {
    const Language language = GENERATE(Language::nb, Language::en);
    const Catalogue catalogue(language);
    const ShownPage shown(exampleSnapshot({.asOf = Quarter(2017, 2), .language = language}), kPageSize,
                          darkTheme(2));
    CHECK(shown.cards()[0]->x() == shown.cards()[1]->x());
    CHECK(shown.scrolls() > 0);
    CHECK(cutTexts(shown.page).join('\n') == "");
}

TEST_CASE("A click, the space bar and Enter open the page of the target") {
    const Catalogue catalogue;
    ShownPage shown(exampleSnapshot({.asOf = Quarter(2017, 2)}), kPageSize);
    QSignalSpy chosen(&shown.page, &OverviewPage::targetChosen);
    const auto cards = shown.cards();
    QTest::mouseClick(cards[0], Qt::LeftButton);
    QTest::keyClick(cards[1], Qt::Key_Space);
    QTest::keyClick(cards[2], Qt::Key_Return);
    QTest::keyClick(cards[3], Qt::Key_Enter);
    const ProgrammeSnapshot snapshot = exampleSnapshot({.asOf = Quarter(2017, 2)});
    REQUIRE(chosen.size() == 4);
    for (int i = 0; i < 4; ++i)
        CHECK(chosen[i][0].toString().toStdString() == snapshot.targets[static_cast<std::size_t>(i)].id);
}

TEST_CASE("A click on anything within a card opens its page") {
    const Catalogue catalogue;
    ShownPage shown(exampleSnapshot({.asOf = Quarter(2017, 2)}), kPageSize);
    QSignalSpy chosen(&shown.page, &OverviewPage::targetChosen);
    OverviewCard* card = shown.cards()[0];
    int within = 0;
    for (QWidget* child : card->findChildren<QWidget*>()) {
        const QPoint middle = child->mapTo(&shown.page, child->rect().center());
        if (!child->isVisible())
            continue;
        ++within;
        QTest::mouseClick(shown.page.childAt(middle), Qt::LeftButton);
    }
    CHECK(chosen.size() == within);
}

TEST_CASE("Tab goes from card to card in the programme's order, and each card says what it is") {
    const Catalogue catalogue;
    const ProgrammeSnapshot snapshot = exampleSnapshot({.asOf = Quarter(2017, 2)});
    ShownPage shown(snapshot, kPageSize);
    const std::vector<QWidget*> order = tabOrder(shown.page);
    REQUIRE(order.size() == 4);
    for (std::size_t i = 0; i < order.size(); ++i) {
        CHECK(order[i]->accessibleName() == snapshot.targets[i].wording);
        CHECK(order[i]->accessibleDescription().contains(snapshot.targets[i].resultText));
    }
    CHECK(namelessWidgets(shown.page).isEmpty());
}

TEST_CASE("The only card has the whole page, and makes room for a second") {
    const Catalogue catalogue;
    ProgrammeSnapshot snapshot = exampleSnapshot({.asOf = Quarter(2017, 2)});
    const ProgrammeSnapshot all = snapshot;
    snapshot.targets.erase(snapshot.targets.begin() + 1, snapshot.targets.end());
    ShownPage shown(snapshot, kPageSize);
    CHECK(shown.cards()[0]->width() > kPageSize.width() - 60);
    shown.page.setSnapshot(all);
    QCoreApplication::processEvents();
    CHECK(shown.cards()[0]->width() < kPageSize.width() / 2);
}

TEST_CASE("A new snapshot takes the place of the former one, with fewer or more targets") {
    const Catalogue catalogue;
    ProgrammeSnapshot snapshot = exampleSnapshot({.asOf = Quarter(2017, 2)});
    ShownPage shown(snapshot, kPageSize);
    snapshot.targets.erase(snapshot.targets.begin() + 1, snapshot.targets.end());
    shown.page.setSnapshot(snapshot);
    CHECK(shown.cards().size() == 1);
    for (int i = 1; i < 9; ++i)
        snapshot.targets.push_back(snapshot.targets[0]);
    shown.page.setSnapshot(snapshot);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what was added is laid out after it is shown
    CHECK(shown.cards().size() == 9);
    CHECK(shown.scrolls() > 0);
    CHECK(cutTexts(shown.page).join('\n') == "");
    snapshot.targets.clear();
    shown.page.setSnapshot(snapshot);
    CHECK(shown.cards().empty());
}

TEST_CASE("A programme of 357 municipalities, or without any figure, leaves nothing cut") {
    const Catalogue catalogue;
    const int municipalities = GENERATE(1, 3, 20, 357);
    const Programme programme = wideProgramme(municipalities);
    const ShownPage shown(programmeSnapshot(programme, Ledger(), {.asOf = Quarter(2017, 2)}), kPageSize);
    INFO(municipalities);
    CHECK(cutTexts(shown.page).join('\n') == "");
}

} // namespace maalbilde
