#include "tests/ui/window/desk.h"
#include "ui/import/import_page.h"
#include "ui/import/import_preview_model.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/segment_button.h"
#include "ui/parts/still_chooser.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <fstream>

namespace maalbilde {

namespace {

constexpr auto kResidents = "region;kvartal;residents\n0427 Elverum;2016K1;5\n0429 \u00C5mot;2016K1;2\n"
                            "0426 V\u00E5ler;2016K1;-3\n0137 V\u00E5ler;2016K1;8\n";

/// Kari with figures to bring in.
class Importer {
public:
    Importer() {
        desk.userName = QStringLiteral("Kari");
        desk.window().openFile(desk.makeFile("a.maalbilde"));
        desk.window().show();
    }

    std::filesystem::path file(const char* name, const std::string& text) {
        const auto path = desk.folder.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    /// Opens a file from the menu and waits until it is planned.
    void open(const std::string& text, const char* name = "tall.csv") {
        desk.answer = qtPath(file(name, text));
        desk.byKey("Ctrl+I").trigger();
        settle();
    }

    void settle() {
        REQUIRE(waitFor([&] { return !page().isBusy(); }));
    }

    ImportPage& page() { return desk.part<ImportPage>(); }

    [[nodiscard]] QAbstractItemModel& preview() { return *page().findChild<QTableView*>()->model(); }

    /// `Ny | residents, Elverum, 1. kv. 2016 |  | 5` for each line.
    [[nodiscard]] QStringList lines() {
        QStringList lines;
        for (int row = 0; row < preview().rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < ImportPreviewModel::remark; ++column)
                cells << preview().index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }

    [[nodiscard]] PrimaryButton& button() {
        for (auto* each : page().findChildren<PrimaryButton*>())
            if (each->isVisible())
                return *each;
        throw std::logic_error("no button is shown");
    }

    /// True if there is a button that imports, and it can be pressed.
    [[nodiscard]] bool canImport() {
        for (auto* each : page().findChildren<PrimaryButton*>())
            if (each->isVisible() && each->text().startsWith("Importer"))
                return each->isEnabled();
        return false;
    }

    /// The list by what it says of itself to those who cannot see it.
    StillChooser& chooser(const QString& name) {
        for (auto* each : page().findChildren<StillChooser*>())
            if (each->accessibleName() == name && each->isVisible())
                return *each;
        QStringList names;
        for (auto* each : page().findChildren<StillChooser*>())
            names << each->accessibleName() + (each->isVisible() ? "" : " (hidden)");
        FAIL("there is no list " << name.toStdString() << " among " << names.join("; ").toStdString());
        throw std::logic_error("unreachable");
    }

    void choose(const QString& name, const QString& option) {
        StillChooser& list = chooser(name);
        const int row = list.findText(option);
        INFO(name.toStdString() << ": " << option.toStdString());
        REQUIRE(row >= 0);
        list.setCurrentIndex(row);
        emit list.activated(row);
        settle();
    }

    QCheckBox& tick(const QString& part) {
        for (auto* each : page().findChildren<QCheckBox*>())
            if (each->isVisible() && each->text().contains(part))
                return *each;
        FAIL("there is nothing to tick: " << part.toStdString());
        throw std::logic_error("unreachable");
    }

    [[nodiscard]] QStringList words() {
        QStringList words;
        for (const QLabel* label : page().findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words;
    }

    [[nodiscard]] std::size_t entries() { return desk.document().ledger().entries().size(); }

    [[nodiscard]] Figure figure(const char* indicator, const char* place, Quarter quarter) {
        const LedgerEntry* head = desk.document().ledger().head({indicator, place, quarter});
        return head == nullptr ? Figure() : head->figure;
    }

    Desk desk;
};

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

TEST_CASE("What is said of a table is remembered when it comes again") {
    Importer kari;
    kari.open("region;kvartal;netto\n0427;2016K1;5\n");
    kari.choose("Hvilken indikator «netto» er", "residents");
    kari.button().click();
    CHECK(kari.figure("residents", "elverum", kFirst) == Figure(Quantity::of(5)));
    kari.desk.restart();
    kari.desk.window().openFile(kari.desk.folder.path() / "a.maalbilde");
    kari.open("region;kvartal;netto\n0427;2016K2;7\n");
    CHECK(kari.lines() == QStringList{"Ny | residents, Elverum, 2. kv. 2016 |  | 7"});
}

TEST_CASE("What is refused stops the import until it is left out, and a correction needs a reason") {
    Importer kari;
    kari.open("indicator;place;quarter;value\njobs;elverum;2016K1;7\njobs;aamot;2016K1;many\n");
    CHECK(kari.lines().front().startsWith("Avvist | linje 3"));
    CHECK(kari.lines().contains("Endret | jobs, Elverum, 1. kv. 2016 | 4 | 7"));
    CHECK_FALSE(kari.canImport());
    kari.tick("Utelat 1").click();
    CHECK_FALSE(kari.canImport()); // there is a reason lacking
    auto* reason = kari.page().findChildren<QLineEdit*>().last();
    REQUIRE(reason->isVisible());
    QTest::keyClicks(reason, "Talt om igjen");
    REQUIRE(kari.button().isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(kari.figure("jobs", "elverum", kFirst) == Figure(Quantity::of(7)));
    CHECK(kari.desk.document().ledger().entries().back().provenance.reason == "Talt om igjen");
}

TEST_CASE("A figure that a person has recorded stays until it is said that the official one replaces it") {
    Importer kari;
    const std::string reply =
        R"({"class":"dataset","version":"2.0","label":"01222: jobs",)"
        R"("source":"Statistisk sentralbyr)"
        "\u00E5"
        R"(","updated":"2018-02-28T07:00:00Z",)"
        R"("id":["Region","Tid"],"size":[1,1],"value":[9],"dimension":{)"
        R"("Region":{"category":{"index":["0427"]}},"Tid":{"category":{"index":["2016K1"]}}}})";
    kari.open(reply, "svar.json");
    kari.choose("Hvilken indikator «Alle tallene» er", "jobs");
    REQUIRE(kari.lines() == QStringList{"Avvist | jobs, Elverum, 1. kv. 2016 | 4 | 9"});
    kari.tick("1 som noen har registrert").click();
    kari.settle();
    CHECK(kari.lines() == QStringList{"Endret | jobs, Elverum, 1. kv. 2016 | 4 | 9"});
    kari.button().click();
    CHECK(kari.desk.document().ledger().entries().back().provenance.reason == "SSB oppdatert 2018-02-28");
    kari.desk.byKey("Ctrl+Z").trigger();
    CHECK(kari.figure("jobs", "elverum", kFirst) == Figure(Quantity::of(4)));
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

TEST_CASE("An ambiguous number asks what separates decimals, and the answer settles it") {
    Importer kari;
    kari.open("region;kvartal;residents\n0427;2016K1;29.040\n");
    CHECK(kari.lines().front().startsWith("Avvist"));
    kari.choose("Hva skiller desimalene i filen?", "komma: 29.040 er 29 040");
    CHECK(kari.lines() == QStringList{"Ny | residents, Elverum, 1. kv. 2016 |  | 29\u00A0040"});
}

TEST_CASE("A number at the start is refused, and kept at the quarter before where that is chosen") {
    Importer kari;
    kari.open("region;kvartal;Folketallet1\n0427;2016K2;21035\n");
    CHECK(kari.lines().front().startsWith("Avvist"));
    CHECK_FALSE(kari.page()
                    .findChild<QTableView*>()
                    ->model()
                    ->index(0, ImportPreviewModel::remark)
                    .data()
                    .toString()
                    .contains("@start"));
    kari.choose("Hva tallene i «Folketallet1» er", "antall ved inngangen, føres på kvartalet før");
    CHECK(kari.lines() == QStringList{"Ny | population, Elverum, 1. kv. 2016 |  | 21\u00A0035"});
    kari.choose("Hvilken indikator «Folketallet1» er", "importeres ikke");
    CHECK(kari.lines().isEmpty());
    CHECK_FALSE(kari.canImport());
}

TEST_CASE("The number of the table tells that its figures are for the year to date") {
    Importer kari;
    kari.open("region;2016K1;2016K2\n0427;5;3\n");
    kari.choose("Hvilken indikator «Alle tallene» er", "residents");
    CHECK(kari.lines().last() == "Ny | residents, Elverum, 2. kv. 2016 |  | 3");
    auto* number = kari.page().findChildren<QLineEdit*>().first();
    number->setFocus();
    QTest::keyClicks(number, "01223");
    QTest::keyClick(number, Qt::Key_Return);
    kari.settle();
    CHECK(kari.lines().last() == "Ny | residents, Elverum, 2. kv. 2016 |  | −2");
    kari.button().click();
    CHECK(kari.desk.document().ledger().entries().back().provenance.source.view().starts_with(
        "SSB, tabell 01223"));
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
