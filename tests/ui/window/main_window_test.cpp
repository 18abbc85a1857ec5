#include "core/storage/store.h"
#include "tests/support/widget_checks.h"
#include "tests/ui/window/desk.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/elided_text.h"
#include "ui/target/target_page.h"
#include "ui/window/appearance.h"
#include "ui/window/start_choice.h"
#include "ui/window/start_page.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <fstream>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

} // namespace

TEST_CASE("A first start offers a file, the programme, another one and the example") {
    Desk desk;
    CHECK(desk.shownPage() == &desk.part<StartPage>());
    CHECK(desk.part<StartPage>().findChildren<StartChoice*>().size() == 4);
    CHECK_FALSE(desk.part<PageList>().isVisible());
    CHECK_FALSE(desk.part<NoticeLine>().isVisible());
}

TEST_CASE("Enter and the space bar press what the start page offers") {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        Desk desk;
        desk.answer = qtPath(desk.folder.path() / "mine.maalbilde");
        QTest::keyClick(desk.part<StartPage>().findChild<StartChoice*>(), key);
        CHECK(desk.document().isOpen());
    }
}

TEST_CASE("Nothing of the start page is cut at twice the text size, in either language") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue catalogue(language);
        StartPage page;
        page.setTheme(lightTheme(2));
        page.resize(1280, 760);
        page.show();
        QApplication::processEvents();
        CHECK(cutTexts(page).join('\n') == "");
    }
}

TEST_CASE("The start page makes the programme where the user says, and shows it") {
    Desk desk;
    desk.answer = qtPath(desk.folder.path() / "mine.maalbilde");
    emit desk.part<StartPage>().newWished();
    CHECK(fs::exists(systemPath(desk.answer)));
    CHECK(desk.shownPage() == &desk.part<OverviewPage>());
    CHECK_FALSE(desk.part<Head>().note().isEmpty()); // what to do first: there are no figures
    CHECK(desk.window().windowTitle().contains(QLatin1String("mine.maalbilde")));
}

TEST_CASE("Giving up a question for a file changes nothing") {
    Desk desk;
    emit desk.part<StartPage>().newWished();
    emit desk.part<StartPage>().openWished();
    CHECK_FALSE(desk.document().isOpen());
    CHECK(desk.notice().isEmpty());
}

TEST_CASE("The start page shows the example, which is gone with the window and no recent file") {
    Desk desk;
    emit desk.part<StartPage>().exampleWished();
    REQUIRE(desk.document().isOpen());
    CHECK(desk.document().ledger().entries().size() == 2);
    const fs::path example = desk.document().path();
    CHECK(fs::exists(example));
    desk.restart();
    CHECK_FALSE(fs::exists(example));
    for (const QAction* action : desk.window().menuBar()->actions().first()->menu()->actions())
        CHECK_FALSE(action->text().contains(QLatin1String(".maalbilde")));
}

TEST_CASE("A file opens on the last quarter with figures and the whole region") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    CHECK(desk.shownPage() == &desk.part<OverviewPage>());
    CHECK(desk.listWith(QStringLiteral("2. kvartal 2017")).currentText() == QLatin1String("2. kvartal 2017"));
    CHECK(desk.part<Head>().note().isEmpty());
    CHECK(desk.part<PageList>().count() == 9);
}

TEST_CASE("Ctrl+1, Ctrl+2 … show the pages, and the list follows") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    desk.byKey(QStringLiteral("Ctrl+3")).trigger();
    CHECK(desk.shownPage() == &desk.part<TargetPage>());
    CHECK(desk.part<PageList>().currentRow() == 2);
    desk.byKey(QStringLiteral("Ctrl+1")).trigger();
    CHECK(desk.shownPage() == &desk.part<OverviewPage>());
    desk.part<PageList>().setCurrentRow(1);
    CHECK(desk.shownPage() == &desk.part<TargetPage>());
    emit desk.part<OverviewPage>().targetChosen(QStringLiteral("reputation"));
    CHECK(desk.part<PageList>().currentRow() == 4);
}

TEST_CASE("Quarter and place are chosen for all pages") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    desk.choose(QStringLiteral("4. kvartal 2016"));
    desk.choose(QStringLiteral("Åmot"));
    desk.byKey(QStringLiteral("Ctrl+2")).trigger();
    CHECK(desk.listWith(QStringLiteral("Åmot")).currentText() == QStringLiteral("Åmot"));
    CHECK(desk.listWith(QStringLiteral("4. kvartal 2016")).currentText() == QLatin1String("4. kvartal 2016"));
}

TEST_CASE("Every state can be asked for from outside") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde"),
                         .page = "firms",
                         .asOf = Quarter(2016, 3),
                         .place = "0429",
                         .theme = ThemeChoice::dark});
    CHECK(desk.shownPage() == &desk.part<TargetPage>());
    CHECK(desk.part<PageList>().currentRow() == 2);
    CHECK(desk.listWith(QStringLiteral("Åmot")).currentText() == QStringLiteral("Åmot"));
    CHECK(desk.listWith(QStringLiteral("3. kvartal 2016")).currentText() == QLatin1String("3. kvartal 2016"));
    CHECK(desk.window().palette().color(QPalette::Window).lightness() < 128);
}

TEST_CASE("A wish that cannot be met is a line, and the rest is shown") {
    struct Case {
        WindowWish wish;
        const char* named;
    };

    const std::vector<Case> cases{
        {{.page = "kontor"}, "kontor"},
        {{.place = "Atlantis"}, "Atlantis"},
    };
    for (const Case& c : cases) {
        INFO(c.named);
        Desk desk;
        WindowWish wish = c.wish;
        wish.file = desk.makeFile("a.maalbilde");
        desk.window().begin(wish);
        CHECK(desk.notice().contains(QLatin1String(c.named)));
        CHECK(desk.shownPage() == &desk.part<OverviewPage>());
    }
}

TEST_CASE("The language is switched without a restart, the line for errors too") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    desk.window().openFile(desk.folder.path() / "nowhere");
    const QString norwegian = desk.notice();
    REQUIRE_FALSE(norwegian.isEmpty());
    desk.byText(QStringLiteral("English")).trigger();
    CHECK(waitFor([&] { return desk.notice() != norwegian; }));
    CHECK(desk.listWith(QStringLiteral("Q2 2017")).currentText() == QLatin1String("Q2 2017"));
    CHECK(desk.part<PageList>().item(0)->text() == QLatin1String("Overview"));
    desk.byText(QStringLiteral("Bokmål")).trigger();
    CHECK(waitFor([&] { return desk.notice() == norwegian; }));
}

TEST_CASE("A window that nobody has chosen a theme for wears that of the desktop from the start") {
    Desk desk;
    const Theme theme = chosenTheme(ThemeChoice::desktop, QGuiApplication::palette(), 1);
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    CHECK(desk.window().palette().color(QPalette::Window) == theme.window);
    CHECK(desk.part<OverviewPage>().palette().color(QPalette::Window) == theme.window);
}

TEST_CASE("Theme and text size are switched without a restart, and remembered") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde"), .theme = ThemeChoice::light});
    const int size = desk.window().font().pixelSize();
    desk.byKey(QKeySequence(QKeySequence::ZoomIn).toString()).trigger();
    CHECK(desk.window().font().pixelSize() > size);
    const int larger = desk.window().font().pixelSize();
    desk.restart();
    CHECK(desk.window().font().pixelSize() == larger);
    desk.byKey(QStringLiteral("Ctrl+0")).trigger();
    CHECK(desk.window().font().pixelSize() == size);
}

TEST_CASE("The window remembers its place and page") {
    Desk desk;
    const fs::path file = desk.makeFile("a.maalbilde");
    desk.window().begin({.file = file});
    desk.window().resize(1000, 700);
    desk.byKey(QStringLiteral("Ctrl+4")).trigger();
    desk.restart();
    CHECK(desk.window().size() == QSize(1000, 700));
    desk.window().begin({.file = file});
    CHECK(desk.part<PageList>().currentRow() == 3);
}

TEST_CASE("A file that cannot be opened is a line that can be put away, and the open one stays") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    const fs::path damaged = desk.folder.path() / "damaged.maalbilde";
    std::ofstream(damaged) << "not a file of ours";
    desk.window().openFile(damaged);
    CHECK(desk.part<NoticeLine>().isVisible());
    CHECK(desk.notice().contains(QLatin1String("damaged.maalbilde")));
    CHECK(desk.document().path().filename() == "a.maalbilde");
    desk.part<NoticeLine>().clear();
    CHECK_FALSE(desk.part<NoticeLine>().isVisible());
}

TEST_CASE("A file that is damaged while it is shown is a line, and the figures stay") {
    Desk desk;
    const fs::path file = desk.makeFile("a.maalbilde");
    desk.window().begin({.file = file});
    std::ofstream(file, std::ios::trunc) << "nothing";
    CHECK(waitFor([&] { return !desk.notice().isEmpty(); }));
    CHECK(desk.shownPage() == &desk.part<OverviewPage>());
}

TEST_CASE("A revised programme brings its pages, and takes away the one that is gone") {
    Desk desk;
    const fs::path file = desk.makeFile("a.maalbilde");
    desk.window().begin({.file = file, .page = "reputation"});
    Programme smaller = smallProgramme();
    smaller.targets.pop_back();
    const FixedClock clock(*Timestamp::parse("2017-07-11T09:00:00Z"), parseDate("2017-07-11").value());
    auto store = Store::open(file, Store::Access::readWrite, clock);
    REQUIRE(store->revise({"Kari", "given up", smaller}, 1).has_value());
    CHECK(waitFor([&] { return desk.part<PageList>().count() == 8; }));
    CHECK(desk.shownPage() == &desk.part<OverviewPage>());
}

TEST_CASE("A file dropped on the window opens") {
    Desk desk;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(qtPath(desk.makeFile("dropped.maalbilde")))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window(), &drop);
    CHECK(desk.document().isOpen());
}

TEST_CASE("A copy is saved where the user says; recent files are in the menu") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    desk.answer = qtPath(desk.folder.path() / "copy.maalbilde");
    desk.byKey(QStringLiteral("Ctrl+Shift+S")).trigger();
    CHECK(fs::exists(systemPath(desk.answer)));
    desk.restart();
    desk.byText(QStringLiteral("a.maalbilde")).trigger();
    CHECK(desk.document().isOpen());
}

TEST_CASE("Who is typing is asked for and remembered; giving up keeps who it was") {
    Desk desk;
    desk.byText(QStringLiteral("Hvem som &registrerer …")).trigger();
    CHECK(desk.document().author().empty());
    desk.userName = QStringLiteral("Åse Å. Moen");
    desk.byText(QStringLiteral("Hvem som &registrerer …")).trigger();
    CHECK(desk.document().author() == "Åse Å. Moen");
    desk.restart();
    CHECK(desk.document().author() == "Åse Å. Moen");
    desk.userName.clear();
    desk.byText(QStringLiteral("Hvem som &registrerer: Åse Å. Moen …")).trigger();
    CHECK(desk.document().author() == "Åse Å. Moen");
}

TEST_CASE("What was recorded is undone and redone from any page, and the menu says what") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    CHECK_FALSE(desk.byKey(QStringLiteral("Ctrl+Z")).isEnabled());
    desk.document().setAuthor("Kari");
    REQUIRE(desk.document()
                .record({{{"jobs", "vaaler", Quarter(2017, 2)}, Figure(Quantity::of(5)), {}}})
                .has_value());
    CHECK(desk.byKey(QStringLiteral("Ctrl+Z")).text() == QStringLiteral("&Angre: jobs, Våler, 2. kv. 2017"));
    desk.byKey(QStringLiteral("Ctrl+3")).trigger();
    desk.byKey(QStringLiteral("Ctrl+Z")).trigger();
    CHECK(desk.document().ledger().entries().back().isWithdrawal());
    CHECK_FALSE(desk.byKey(QStringLiteral("Ctrl+Z")).isEnabled());
    CHECK(desk.byKey(QStringLiteral("Ctrl+Y")).text() ==
          QStringLiteral("&Gjør om: jobs, Våler, 2. kv. 2017"));
    desk.byKey(QStringLiteral("Ctrl+Y")).trigger();
    CHECK(desk.document().ledger().entries().back().figure == Figure(Quantity::of(5)));
}

TEST_CASE("A comment is written on the page of a target, asked once for a name, and stands on the card") {
    Desk desk;
    const fs::path file = desk.makeFile("a.maalbilde");
    desk.window().begin({.file = file, .page = "jobs"});
    auto& page = desk.part<TargetPage>();
    QPlainTextEdit& field = *page.findChild<QPlainTextEdit*>();
    field.setPlainText(QStringLiteral("Saga stengte."));
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.document().comments().empty()); // nobody has said who is typing
    CHECK(field.toPlainText() == QLatin1String("Saga stengte."));

    desk.userName = QStringLiteral("Kari");
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.document().comments().size() == 1);
    CHECK(desk.document().comments()[0].quarter == Quarter(2017, 2));
    CHECK(field.toPlainText().isEmpty());
    desk.byKey("Ctrl+1").trigger();
    QStringList said;
    for (const ElidedText* text : desk.part<OverviewPage>().findChildren<ElidedText*>())
        said << text->text();
    CHECK(said.contains(QStringLiteral("Kari, 2. kv. 2017: Saga stengte.")));
}

TEST_CASE("Everything that can be used has a name for those who cannot see it") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde")});
    for (QWidget* list : desk.part<Head>().findChildren<QComboBox*>()) {
        CHECK_FALSE(list->accessibleName().isEmpty());
        CHECK(list->focusPolicy() != Qt::NoFocus);
    }
    CHECK_FALSE(desk.part<PageList>().accessibleName().isEmpty());
    CHECK(desk.part<PageList>().item(1)->data(Qt::AccessibleTextRole).toString().contains(QLatin1Char(',')));
}

} // namespace maalbilde
