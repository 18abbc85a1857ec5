#include "tests/ui/window/desk.h"
#include "ui/figures/entry_table_view.h"
#include "ui/help/help_window.h"
#include "ui/parts/status_badge.h"

namespace maalbilde {

TEST_CASE("F1 opens the help at the page one is on, and it speaks the language of the window") {
    Desk desk;
    const auto chapterOn = [&](const QString& page) {
        desk.byText(page).trigger();
        desk.byKey("F1").trigger();
        return desk.part<HelpWindow>().openChapter();
    };
    desk.byKey("F1").trigger();
    CHECK(desk.part<HelpWindow>().openChapter() == "start");
    desk.window().openFile(desk.makeFile("a.maalbilde"));
    CHECK(chapterOn("Oversikt") == "overview");
    CHECK(chapterOn("jobs") == "target");
    CHECK(chapterOn("Registrering") == "entry");
    CHECK(chapterOn("Importer") == "import");
    CHECK(chapterOn("Logg") == "log");
    CHECK(chapterOn("Programmet") == "programme");
    CHECK(desk.part<HelpWindow>().windowTitle() == "Hjelp – Målbilde");
    desk.byText("English").trigger();
    QCoreApplication::processEvents(); // windows hear of another language by an event
    CHECK(desk.part<HelpWindow>().windowTitle() == "Help – Målbilde");
}

TEST_CASE("Every status and every cell says what it means to who asks") {
    Desk desk;
    desk.window().begin({.file = desk.makeFile("a.maalbilde"), .page = "entry"});
    for (const StatusBadge* badge : desk.window().findChildren<StatusBadge*>())
        CHECK((badge->text().isEmpty() || badge->whatsThis().size() > 20));
    const auto& cells = *desk.part<EntryTableView>().model();
    for (int row = 0; row < cells.rowCount(); ++row)
        for (int column = 0; column < cells.columnCount(); ++column)
            CHECK(cells.index(row, column).data(Qt::WhatsThisRole).toString().size() > 20);
}

} // namespace maalbilde
