#pragma once

#include "tests/ui/window/desk.h"
#include "ui/import/import_page.h"
#include "ui/import/import_preview_model.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/still_chooser.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <fstream>

namespace maalbilde {

/// Residents of the first quarter of 2016, two rows of them for Våler.
inline constexpr auto kResidents =
    "region;kvartal;residents\n0427 Elverum;2016K1;5\n0429 \u00C5mot;2016K1;2\n"
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

} // namespace maalbilde
