#pragma once

#include "core/storage/store.h"
#include "tests/ui/window/desk.h"
#include "ui/figures/entry_grid_model.h"
#include "ui/figures/entry_page.h"
#include "ui/figures/entry_table_view.h"

#include <QClipboard>
#include <QTest>

namespace maalbilde {

namespace fs = std::filesystem;

inline const Quarter kDue(2017, 2);

inline FigureKey cell(const char* indicator, const char* place) {
    return {indicator, place, kDue};
}

/// A user at the keyboard, on the page for entering figures of an open file.
class Typist {
public:
    Typist() : Typist(fs::path()) {}

    explicit Typist(const fs::path& existing) {
        desk.userName = QStringLiteral("Kari");
        file = existing.empty() ? desk.makeFile("a.maalbilde") : existing;
        open();
    }

    void open() {
        desk.window().begin({.file = file, .page = "entry"});
        REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
        REQUIRE(table().hasFocus());
    }

    EntryTableView& table() { return desk.part<EntryTableView>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // an editor keeps its cell by an event of its own
    }

    void type(const char* text) {
        for (const QChar key : QString::fromUtf8(text)) // the first one opens the editor for the others
            QTest::keyClicks(QApplication::focusWidget(), key);
    }

    void enter(const char* text) {
        type(text);
        press(Qt::Key_Return);
    }

    void goTo(const FigureKey& key) { desk.part<EntryPage>().goTo(key); }

    void paste(const char* text) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        press(Qt::Key_V, Qt::ControlModifier);
    }

    [[nodiscard]] Figure figure(const FigureKey& key) {
        const LedgerEntry* head = desk.document().ledger().head(key);
        return head == nullptr ? Figure() : head->figure;
    }

    [[nodiscard]] std::size_t entries() { return desk.document().ledger().entries().size(); }

    [[nodiscard]] QString shown(const FigureKey& key) {
        const auto& model = *desk.part<EntryTableView>().model();
        const auto& grid = dynamic_cast<const EntryGridModel&>(model);
        return grid.indexOf(key).data().toString();
    }

    /// What Ola does in a process of his own.
    void recordElsewhere(const FigureKey& key, int number, const char* reason = "") {
        const SystemClock clock;
        auto other = Store::open(file, Store::Access::readWrite, clock);
        const auto head = other->head(key).value();
        REQUIRE(other
                    ->append({{key,
                               Figure(Quantity::of(number)),
                               head ? std::optional(head->id) : std::nullopt,
                               {"Ola", {}, {}, reason, false}}},
                             1)
                    .has_value());
    }

    Desk desk;
    fs::path file;
};

} // namespace maalbilde
