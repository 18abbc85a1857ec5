#include "tests/support/size_limit.h"
#include "tests/ui/window/desk.h"

#include <QFile>
#include <QProcess>

namespace maalbilde {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start("pdftotext", {"-layout", "-enc", "UTF-8", pdf, "-"});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

/// A desk with a file open, and an answer to where the report goes.
struct OpenDesk : Desk {
    explicit OpenDesk(const char* name) {
        window().openFile(makeFile("a.maalbilde"));
        answer = qtPath(folder.path() / name);
    }
};

} // namespace

TEST_CASE("The menu makes the board report of the quarter and place shown, and a line says where it is") {
    OpenDesk desk("report.pdf");
    desk.choose("1. kvartal 2017");
    desk.choose("Åmot");
    desk.byKey("Ctrl+Shift+R").trigger();
    CHECK(desk.proposedName == "Styrerapport Test 2017K1.pdf");
    CHECK(desk.notice() == "Styrerapporten er lagret som " + desk.answer + ".");
    const QString text = textOf(desk.answer);
    CHECK(text.contains("Åmot · per 1. kvartal 2017 · ERNU"));
    CHECK(text.contains("laget 10.07.2017"));
}

TEST_CASE("The board report can be a document, by how its name ends") {
    OpenDesk desk("report.odt");
    desk.byKey("Ctrl+Shift+R").trigger();
    CHECK(contentOf(desk.answer).mid(30, 8) == "mimetype");
}

TEST_CASE("Giving up the question where to save it makes no report and says nothing") {
    OpenDesk desk("report.pdf");
    desk.answer.clear();
    desk.byKey("Ctrl+Shift+R").trigger();
    CHECK(desk.notice().isEmpty());
}

TEST_CASE("A name that ends otherwise, and a folder that is not there, are told and leave no file") {
    OpenDesk desk("report.doc");
    desk.byKey("Ctrl+Shift+R").trigger();
    CHECK(desk.notice().contains("La navnet slutte på .pdf eller .odt."));
    CHECK_FALSE(QFile::exists(desk.answer));
    desk.answer = qtPath(desk.folder.path() / "no" / "such" / "report.pdf");
    desk.byKey("Ctrl+Shift+R").trigger();
    CHECK(desk.notice().contains("report.pdf"));
    CHECK_FALSE(QFile::exists(desk.answer));
}

TEST_CASE("A report that does not fit on the disk leaves the old one as it was") {
    OpenDesk desk("report.pdf");
    QFile old(desk.answer);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        const SizeLimit limit(4096);
        desk.byKey("Ctrl+Shift+R").trigger();
    }
    CHECK(contentOf(desk.answer) == "old");
    CHECK_FALSE(desk.notice().isEmpty());
}

TEST_CASE("The report is printed and previewed on the same pages") {
    OpenDesk desk("printed.pdf");
    desk.byKey("Ctrl+P").trigger();
    const QString printed = textOf(desk.answer);
    CHECK(printed.contains("Styrerapport"));
    CHECK(printed.contains("Side 1 av "));
    desk.answer = qtPath(desk.folder.path() / "preview.pdf");
    desk.byKey("Ctrl+Shift+P").trigger();
    CHECK(textOf(desk.answer) == printed);
}

TEST_CASE("Without a file there is nothing to report on") {
    Desk desk;
    for (const char* key : {"Ctrl+Shift+R", "Ctrl+P", "Ctrl+Shift+P"})
        CHECK_FALSE(desk.byKey(key).isEnabled());
}

} // namespace maalbilde
