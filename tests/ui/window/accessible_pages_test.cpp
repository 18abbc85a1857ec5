#include "tests/support/accessible_tree.h"
#include "tests/ui/window/desk.h"
#include "ui/charts/chart_view.h"
#include "ui/help/help_window.h"
#include "ui/import/import_page.h"
#include "ui/parts/status_badge.h"
#include "ui/programme/part_list.h"
#include "ui/programme/programme_page.h"
#include "ui/target/chart_table_view.h"

#include <QPushButton>
#include <QTreeWidgetItemIterator>
#include <fstream>

namespace maalbilde {

namespace {

/// A user who hears the window, in one of the languages.
class Listener {
public:
    explicit Listener(const char* language) {
        desk.userName = QStringLiteral("Kari");
        desk.window().openFile(desk.makeFile("a.maalbilde"));
        desk.byText(QString::fromUtf8(language)).trigger();
        settle();
    }

    static void settle() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    /// The choices of the menu of pages; made anew whenever something changes.
    [[nodiscard]] QList<QAction*> pages() { return desk.window().menuBar()->actions()[2]->menu()->actions(); }

    void turnTo(qsizetype page) {
        pages()[page]->trigger();
        settle();
    }

    [[nodiscard]] QString stumbles() { return accessibleStumbles(desk.window()).join(QLatin1Char('\n')); }

    Desk desk;
};

const std::array kLanguages{"Bokmål", "English"};

} // namespace

TEST_CASE("The start page has a name for everything that can be used") {
    Desk desk;
    CHECK(accessibleStumbles(desk.window()).join('\n') == "");
}

TEST_CASE("Every page has a name for everything that can be used, in both languages") {
    for (const char* language : kLanguages) {
        Listener ear(language);
        REQUIRE(ear.pages().size() > 5);
        for (qsizetype page = 0; page < ear.pages().size(); ++page) {
            ear.turnTo(page);
            CAPTURE(ear.pages()[page]->text());
            CHECK(ear.stumbles() == "");
        }
    }
}

TEST_CASE("What unfolds on the page of a target has names, a form for a comment too") {
    for (const char* language : kLanguages) {
        Listener ear(language);
        ear.turnTo(1);
        for (QPushButton* button : ear.desk.shownPage()->findChildren<QPushButton*>())
            if (button->isVisible() &&
                button->text().contains(QChar(0x25B8))) // what it unfolds is to the right
                button->click();
        Listener::settle();
        CHECK(ear.stumbles() == "");
    }
}

TEST_CASE("A chart says its title and message, and what it shows stands in a table with a name") {
    for (const char* language : kLanguages) {
        Listener ear(language);
        ear.turnTo(1);
        const QAccessibleInterface* chart =
            QAccessible::queryAccessibleInterface(&ear.desk.part<ChartView>());
        REQUIRE(chart != nullptr);
        CHECK(chart->text(QAccessible::Name).size() > 5);
        CHECK(chart->text(QAccessible::Description).size() > 5);
        CHECK_FALSE(ear.desk.part<ChartTableView>().accessibleName().isEmpty());
    }
}

TEST_CASE("A status is heard as the word that is seen") {
    Listener ear("Bokmål");
    int heard = 0;
    for (qsizetype page : {0, 1})
        for (ear.turnTo(page); StatusBadge * badge : ear.desk.shownPage()->findChildren<StatusBadge*>()) {
            const QAccessibleInterface* part = QAccessible::queryAccessibleInterface(badge);
            CHECK(part->text(QAccessible::Name).size() > 3);
            ++heard;
        }
    CHECK(heard > 1);
}

TEST_CASE("An import that is being understood has a name for every question") {
    for (const char* language : kLanguages) {
        Listener ear(language);
        const auto file = ear.desk.folder.path() / "tall.csv";
        std::ofstream(file, std::ios::binary)
            << "region;kvartal;nye\n0427 Elverum;2016K2;5\n0137 V\u00E5ler;2016K2;8\n";
        ear.desk.answer = qtPath(file);
        ear.desk.byKey("Ctrl+I").trigger();
        REQUIRE(waitFor([&] { return !ear.desk.part<ImportPage>().isBusy(); }));
        Listener::settle();
        CHECK(ear.stumbles() == "");
    }
}

TEST_CASE("The editor of the programme has a name for every field of every part") {
    for (const char* language : kLanguages) {
        Listener ear(language);
        ear.turnTo(ear.pages().size() - 1);
        emit ear.desk.part<ProgrammePage>().changeWished();
        Listener::settle();
        auto& parts = ear.desk.part<PartList>();
        for (QTreeWidgetItemIterator item(&parts); *item != nullptr; ++item) {
            parts.setCurrentItem(*item);
            Listener::settle();
            CAPTURE((*item)->text(0));
            CHECK(ear.stumbles() == "");
        }
    }
}

TEST_CASE("The help has names for its list and its text") {
    for (const char* language : kLanguages) {
        Listener ear(language);
        ear.desk.byKey("F1").trigger();
        CHECK(accessibleStumbles(ear.desk.part<HelpWindow>()).join('\n') == "");
    }
}

} // namespace maalbilde
