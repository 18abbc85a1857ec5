#include "tests/ui/window/at_the_import.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTest>

namespace maalbilde {

namespace {

const Quarter kFirst(2016, 1);

} // namespace

TEST_CASE("A file that is opened is shown before anything is written, and is one step to undo") {
    Importer kari;
    const std::size_t before = kari.entries();
    kari.open(kResidents);
    CHECK(kari.desk.shownPage() == &kari.page());
    CHECK(kari.lines() == QStringList{"Ny | residents, Elverum, 1. kv. 2016 |  | 5",
                                      "Ny | residents, Åmot, 1. kv. 2016 |  | 2",
                                      "Ny | residents, Våler, 1. kv. 2016 |  | −3",
                                      "Utenfor | 0137 Våler |  | 8"});
    CHECK_FALSE(kari.words().filter("CSV, UTF-8, semikolon").isEmpty());
    CHECK(kari.entries() == before);
    CHECK(kari.button().text() == "Importer 3 tall");
    kari.button().click();
    CHECK(kari.entries() == before + 3);
    CHECK(kari.figure("residents", "vaaler", kFirst) == Figure(Quantity::of(-3)));
    CHECK(kari.desk.document().ledger().entries().back().provenance.author == "Kari");
    CHECK(kari.words().contains("3 tall fra tall.csv er importert."));
    kari.desk.byKey("Ctrl+Z").trigger();
    CHECK(kari.figure("residents", "elverum", kFirst).isMissing());
    CHECK(kari.figure("residents", "vaaler", kFirst).isMissing());
    kari.desk.byKey("Ctrl+Y").trigger();
    CHECK(kari.figure("residents", "elverum", kFirst) == Figure(Quantity::of(5)));
}

TEST_CASE("A file that is dropped is imported, and one of ours is opened") {
    Importer kari;
    const auto drop = [&](const std::filesystem::path& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(qtPath(path))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&kari.desk.window(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&kari.desk.window(), &event);
    };
    drop(kari.file("tall.csv", kResidents));
    kari.settle();
    CHECK(kari.lines().size() == 4);
    const auto other = kari.desk.makeFile("b.maalbilde");
    drop(other);
    CHECK(kari.desk.document().path() == other);
}

TEST_CASE("A block that was copied from a spreadsheet is imported from the menu") {
    Importer kari;
    QApplication::clipboard()->setText(QStringLiteral("region\t2016K1\t2016K2\n0427\t4,5\t6\n"));
    kari.desk.byKey("Ctrl+Shift+V").trigger();
    kari.settle();
    CHECK(kari.words().contains("Det som ble kopiert"));
    CHECK_FALSE(kari.canImport()); // nobody has said what it counts
    kari.choose("Hvilken indikator «Alle tallene» er", "residents");
    CHECK(kari.lines() == QStringList{"Ny | residents, Elverum, 1. kv. 2016 |  | 4,5",
                                      "Ny | residents, Elverum, 2. kv. 2016 |  | 6"});
    kari.button().click();
    CHECK(kari.figure("residents", "elverum", kFirst) == Figure(*Quantity::ofDouble(4.5)));
}

TEST_CASE("What cannot be read is said in the page, and can be put away") {
    Importer kari;
    for (const char* text : {"{\"class\":\"dataset\"", "just words\n", "\x01\x02\x00"}) {
        kari.open(text);
        CHECK_FALSE(kari.words().filter(QStringLiteral(".")).isEmpty());
        CHECK(kari.lines().isEmpty());
    }
    kari.desk.answer = qtPath(kari.desk.folder.path() / "missing.csv");
    kari.desk.byKey("Ctrl+I").trigger();
    kari.settle();
    CHECK_FALSE(kari.words().filter(QStringLiteral("missing.csv")).isEmpty());
}

TEST_CASE("What is under way can be called off, overtaken and left behind, and leaves nothing") {
    Importer kari;
    std::string many = "region;kvartal;residents\n";
    for (int line = 0; line < 40'000; ++line)
        many += std::to_string(1000 + line % 8000) + ";2016K1;5\n";
    const auto file = kari.file("mange.csv", many);
    kari.desk.answer = qtPath(file);
    const std::size_t before = kari.entries();
    kari.desk.byKey("Ctrl+I").trigger();
    REQUIRE(kari.page().isBusy());
    SECTION("called off") {
        for (auto* each : kari.page().findChildren<QPushButton*>())
            if (each->text() == "Avbryt")
                each->click();
        CHECK_FALSE(kari.page().isBusy());
        QTest::qWait(300);
        CHECK(kari.lines().isEmpty());
        CHECK(kari.button().text() == "Åpne en fil …");
    }
    SECTION("overtaken") {
        kari.open(kResidents);
        CHECK(kari.lines().size() == 4);
    }
    SECTION("left behind by a window that closes") {
        kari.desk.restart();
        CHECK_FALSE(kari.desk.document().isOpen());
        return;
    }
    CHECK(kari.entries() == before);
}

TEST_CASE("The plan follows what is recorded and revised meanwhile") {
    Importer kari;
    kari.open(kResidents);
    Report report{{"residents", "elverum", kFirst}, Quantity::of(5), {}};
    kari.desk.document().setAuthor("Kari");
    REQUIRE(kari.desk.document().record({report}));
    kari.settle();
    CHECK(kari.lines().contains("Uendret | residents, Elverum, 1. kv. 2016 | 5 | 5"));
    CHECK(kari.button().text() == "Importer 2 tall");
    Programme without = smallProgramme();
    without.indicators[4].id = "people";
    without.indicators[4].name = {"people", "people"};
    without.targets[2].supporting = {"people"};
    kari.open("region;kvartal;population\n0427;2016K1;5\n");
    REQUIRE(kari.lines().size() == 1);
    REQUIRE(kari.desk.document().revise(without, "Styrevedtak", 1));
    kari.settle();
    CHECK(kari.lines().isEmpty()); // nothing is called so any more, and nothing is guessed
    CHECK_FALSE(kari.canImport());
}

TEST_CASE("Nothing is imported into a file that is read-only or into the past, and the page says why") {
    Importer kari;
    kari.open(kResidents);
    kari.desk.document().lookBackAt(kari.desk.document().ledger().entries().front().recorded);
    kari.desk.document().refresh();
    emit kari.desk.document().figuresChanged();
    kari.settle();
    CHECK_FALSE(kari.canImport());
    CHECK_FALSE(kari.words().filter("10.07.2017").isEmpty());
    kari.desk.document().returnToPresent();
    emit kari.desk.document().figuresChanged();
    kari.settle();
    CHECK(kari.button().isEnabled());
}

TEST_CASE("An import is undone from the page, which leads to the log as well") {
    Importer kari;
    kari.open(kResidents);
    kari.button().click();
    const auto press = [&](const QString& text) {
        for (auto* each : kari.page().findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible())
                return each->click();
        FAIL("there is no button " << text.toStdString());
    };
    press("Vis i loggen");
    CHECK(kari.desk.shownPage() != &kari.page());
    kari.desk.byKey("Ctrl+7").trigger();
    CHECK(kari.desk.shownPage() == &kari.page());
    press("Angre importen");
    CHECK(kari.figure("residents", "elverum", kFirst).isMissing());
    CHECK(kari.words().filter("er importert").isEmpty());
    kari.open(kResidents); // what was undone is no figure that somebody typed, but needs a reason
    CHECK(kari.lines().filter("Endret").size() == 3);
}

TEST_CASE("The page speaks both languages, and everything on it has a name and can be reached by keyboard") {
    Importer kari;
    kari.open("region;alder;kvartal;Sysselsatte etter bosted\n0427;1;2016K1;5\n0427;2;2016K1;5\n");
    for (const auto* each : kari.page().findChildren<StillChooser*>())
        if (each->isVisible()) {
            CHECK_FALSE(each->accessibleName().isEmpty());
            CHECK((each->focusPolicy() & Qt::TabFocus) != 0);
        }
    for (const auto* each : kari.page().findChildren<QLineEdit*>())
        if (each->isVisible())
            CHECK_FALSE(each->accessibleName().isEmpty());
    kari.desk.byText("English").trigger();
    QCoreApplication::processEvents();
    CHECK(kari.words().contains("How the table is understood"));
    CHECK_FALSE(kari.words().filter("fits no indicator by its name").isEmpty());
    QSet<QWidget*> reached;
    CHECK(QApplication::focusWidget() == &kari.chooser("Which indicator “Sysselsatte etter bosted” is"));
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (auto* each : kari.page().findChildren<StillChooser*>())
        if (each->isVisible() && each->isEnabled())
            CHECK(reached.contains(each));
}

} // namespace maalbilde
