#include "core/definition/programme_json.h"
#include "core/storage/store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "tests/support/widget_checks.h"
#include "ui/document/file_path.h"
#include "ui/overview/overview_page.h"
#include "ui/target/target_page.h"
#include "ui/text/language.h"
#include "ui/window/head.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_list.h"
#include "ui/window/start_choice.h"
#include "ui/window/start_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <fstream>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// Figures of jobs up to the second quarter of 2017.
constexpr auto kFigures = "indicator,place,quarter,value\n"
                          "jobs,elverum,2016K1,4\n"
                          "jobs,aamot,2017K2,3\n";

/// The real window with everything it needs, on 10 July 2017, as a user meets it.
class Desk {
public:
    Desk() { restart(); }

    /// Closes the window and starts the program again with the same settings.
    void restart() {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_document = std::make_unique<Document>(m_clock);
        const FilePrompts files{.fileToOpen = [this](QWidget*) { return answer; },
                                .newFile = [this](QWidget*) { return answer; },
                                .copy = [this](QWidget*) { return answer; }};
        const EntryPrompts entry{.author = [this](QWidget*, const QString&) { return userName; }};
        m_window = std::make_unique<MainWindow>(
            *m_document, m_catalogue, m_settings, Prompts{files, entry},
            ShippedFiles{.programme = {"Kari", m_definition}, .example = {"Kari", m_definition, kFigures}});
        m_window->show();
    }

    fs::path makeFile(const char* name) {
        const fs::path path = folder.path() / name;
        REQUIRE(maalbilde::makeFile(path, {"Kari", m_definition, kFigures}, m_clock).has_value());
        return path;
    }

    MainWindow& window() { return *m_window; }

    Document& document() { return *m_document; }

    template <typename Part>
    Part& part() {
        auto* found = m_window->findChild<Part*>();
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] QString notice() { return part<NoticeLine>().sentence(); }

    [[nodiscard]] QWidget* shownPage() { return part<QStackedWidget>().currentWidget(); }

    /// The choice of a menu that has this key; pressing it is what the test does.
    QAction& byKey(const QString& key) {
        for (const QAction* menu : m_window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->shortcut() == QKeySequence(key))
                    return *action;
        FAIL("no choice has the key " << key.toStdString());
        throw std::logic_error("unreachable");
    }

    QAction& byText(const QString& text) {
        for (const QAction* menu : m_window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->text() == text)
                    return *action;
        FAIL("no choice is called " << text.toStdString());
        throw std::logic_error("unreachable");
    }

    /// The list of quarters or of places, by what can be chosen in it.
    QComboBox& listWith(const QString& choice) {
        for (QComboBox* list : part<Head>().findChildren<QComboBox*>())
            if (list->findText(choice) >= 0)
                return *list;
        FAIL("nothing offers " << choice.toStdString());
        throw std::logic_error("unreachable");
    }

    void choose(const QString& text) {
        QComboBox& list = listWith(text);
        list.setCurrentIndex(list.findText(text));
        emit list.activated(list.currentIndex());
    }

    TemporaryFolder folder;
    QString answer;   ///< of the user, to any question for a file
    QString userName; ///< of the user, when asked for it

private:
    FixedClock m_clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};
    Catalogue m_catalogue{Language::nb};
    QSettings m_settings{QString::fromStdString((folder.path() / "settings.ini").string()),
                         QSettings::IniFormat};
    std::string m_definition = writeProgramme(smallProgramme());
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_CASE("A first start offers a file, the programme and the example") {
    Desk desk;
    CHECK(desk.shownPage() == &desk.part<StartPage>());
    CHECK(desk.part<StartPage>().findChildren<StartChoice*>().size() == 3);
    CHECK_FALSE(desk.part<PageList>().isVisible());
    CHECK_FALSE(desk.part<NoticeLine>().isVisible());
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
    CHECK(desk.part<PageList>().count() == 5);
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
    CHECK(waitFor([&] { return desk.part<PageList>().count() == 4; }));
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
