#include "tests/support/file_content.h"
#include "tests/support/widget_checks.h"
#include "tests/ui/window/desk.h"

namespace maalbilde {

namespace {

/// The window with a file of two figures, whose user exports it under that name.
void exportAs(Desk& desk, const char* name) {
    desk.exportName = QString::fromStdString((desk.folder.path() / name).string());
    desk.byKey(QStringLiteral("Ctrl+Shift+E")).trigger();
}

} // namespace

TEST_CASE("Figures are exported from the menu as a workbook, as CSV and as a data package") {
    Desk desk;
    CHECK_FALSE(desk.byKey(QStringLiteral("Ctrl+Shift+E")).isEnabled()); // nothing is open
    desk.window().openFile(desk.makeFile("a.maalbilde"));

    exportAs(desk, "a.xlsx");
    CHECK(contentOf(desk.folder.path() / "a.xlsx").substr(0, 2) == "PK");
    CHECK(desk.notice() == QStringLiteral("Skrev 2 tall til a.xlsx."));
    CHECK(desk.exportProposed.endsWith(QStringLiteral("a 2017K2")));

    exportAs(desk, "a.csv");
    CHECK(contentOf(desk.folder.path() / "a.csv").substr(0, 10) == "indicator,");
    exportAs(desk, "package");
    CHECK(std::filesystem::exists(desk.folder.path() / "package" / "datapackage.json"));
}

TEST_CASE("An export that was given up, or that cannot be, changes nothing and says why") {
    Desk desk;
    const auto file = desk.makeFile("a.maalbilde");
    desk.window().openFile(file);
    const std::string before = contentOf(file);

    desk.exportName.clear();
    desk.byKey(QStringLiteral("Ctrl+Shift+E")).trigger();
    CHECK(desk.notice().isEmpty());

    exportAs(desk, "a.maalbilde");
    CHECK_FALSE(desk.notice().isEmpty());
    CHECK(contentOf(file) == before);

    exportAs(desk, "no/such/folder.xlsx");
    CHECK(desk.notice().contains(QStringLiteral("folder.xlsx")));
}

} // namespace maalbilde
