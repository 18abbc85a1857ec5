#include "core/storage/backup.h"
#include "core/storage/restoration.h"
#include "tests/ui/window/typist.h"
#include "ui/target/target_page.h"

#include <QPlainTextEdit>
#include <fstream>

namespace maalbilde {

namespace {

const FigureKey kJobs = cell("jobs", "vaaler");

/// Kari has typed 5 since the copy of the day was made.
class AfterTheCopy : public Typist {
public:
    AfterTheCopy() {
        goTo(kJobs);
        enter("5");
    }

    void restore(int copy) {
        desk.restored = copy;
        desk.byText("&Gjenopprett fra en kopi …").trigger();
    }
};

} // namespace

TEST_CASE("A copy is looked at before it takes the place of the file, which is kept") {
    AfterTheCopy kari;
    kari.restore(-1);
    REQUIRE(kari.desk.offered == std::vector<QString>{"10. juli 2017"});
    REQUIRE(kari.desk.previews.front().rows.size() == 1);
    CHECK(kari.desk.previews.front().rows.front().cell == "jobs, Våler, 2. kv. 2017");
    CHECK(kari.desk.previews.front().rows.front().inFile == "5");
    CHECK(kari.desk.previews.front().rows.front().inCopy.isEmpty());
    CHECK(kari.desk.previews.front().summary == "1 tall er annerledes i kopien.");
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(5))); // she gave up

    kari.restore(0);
    CHECK(kari.figure(kJobs).isMissing());
    CHECK(kari.desk.notice().contains("10. juli 2017"));
    kari.restore(0); // what was replaced is the newest copy now
    CHECK(kari.desk.offered.size() == 2);
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(5)));
}

TEST_CASE("A copy that cannot be read restores nothing, and says why") {
    AfterTheCopy kari;
    std::ofstream(keptCopiesOf(kari.file).front().path) << "not a file";
    kari.restore(0);
    CHECK_FALSE(kari.desk.previews.front().canBeRestored);
    CHECK_FALSE(kari.desk.previews.front().summary.isEmpty());
    CHECK_FALSE(kari.desk.notice().isEmpty());
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(5)));
}

TEST_CASE("A file too damaged to open is restored from where it failed to open") {
    AfterTheCopy kari;
    kari.desk.restart();
    std::ofstream(kari.file, std::ios::trunc) << "no longer a file";
    kari.desk.window().openFile(kari.file);
    CHECK(kari.desk.notice().contains("Gjenopprett fra en kopi"));
    kari.restore(0);
    CHECK(kari.desk.previews.front().summary.startsWith("Kopien har 2 tall."));
    CHECK(kari.desk.document().isOpen());
    CHECK(kari.figure({"jobs", "elverum", Quarter(2016, 1)}) == Figure(Quantity::of(4)));
}

TEST_CASE("Without a copy there is nothing to restore, and it is said") {
    Typist kari;
    kari.desk.byText("&Gjenopprett fra en kopi …").trigger();
    CHECK(kari.desk.offered.empty());
    CHECK_FALSE(kari.desk.notice().isEmpty());
}

TEST_CASE("When the file is gone a copy holds all that was read and typed, and the work goes on in it") {
    AfterTheCopy kari;
    fs::remove(kari.file);
    kari.goTo(cell("jobs", "aamot"));
    kari.desk.reason = QStringLiteral("Talt på nytt");
    kari.enter("7");
    REQUIRE(kari.desk.part<EntryPage>().pendingCount() == 1);
    kari.desk.answer = qtPath(kari.desk.folder.path() / "kopi.maalbilde");
    emit kari.desk.part<EntryPage>().copyWished();
    CHECK(kari.desk.document().path().filename() == "kopi.maalbilde");
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(5)));
    CHECK(kari.figure(cell("jobs", "aamot")) == Figure(Quantity::of(7)));
    CHECK(kari.desk.part<EntryPage>().pendingCount() == 0);
    CHECK(kari.desk.notice().contains("kopi.maalbilde"));
}

TEST_CASE("A copy of a sound file leaves the window where it was") {
    AfterTheCopy kari;
    kari.desk.answer = qtPath(kari.desk.folder.path() / "kopi.maalbilde");
    kari.desk.byKey("Ctrl+Shift+S").trigger();
    CHECK(fs::exists(kari.desk.folder.path() / "kopi.maalbilde"));
    CHECK(kari.desk.document().path() == kari.file);
}

TEST_CASE("The window does not close over a comment that is not kept, unless the user says so") {
    Typist kari;
    kari.desk.window().begin({.file = kari.file, .page = "jobs"});
    kari.desk.part<TargetPage>().findChild<QPlainTextEdit*>()->setPlainText("Halvferdig");
    kari.desk.byKey("Ctrl+1").trigger();
    CHECK_FALSE(kari.desk.window().close());
    kari.desk.leaves = true;
    kari.desk.window().openFile(kari.desk.makeFile("b.maalbilde"));
    CHECK(kari.desk.document().path().filename() == "b.maalbilde");
    kari.desk.leaves = false;
    CHECK(kari.desk.window().close()); // the draft went with its file
}

TEST_CASE("A file in a folder that a service copies gets a remark once") {
    Desk desk;
    fs::create_directory(desk.folder.path() / "OneDrive - Elverum kommune");
    const fs::path file = desk.makeFile("OneDrive - Elverum kommune/a.maalbilde");
    desk.window().openFile(file);
    CHECK(desk.notice().contains("OneDrive"));
    desk.restart();
    desk.window().openFile(file);
    CHECK(desk.notice().isEmpty());
}

} // namespace maalbilde
