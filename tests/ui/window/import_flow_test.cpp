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
    CHECK_FALSE(kari.button().isEnabled()); // nobody has said what it counts
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
    CHECK_FALSE(kari.button().isEnabled());
    kari.tick("Utelat 1").click();
    CHECK_FALSE(kari.button().isEnabled()); // there is a reason lacking
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

} // namespace maalbilde
