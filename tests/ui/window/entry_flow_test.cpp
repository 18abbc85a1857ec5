#include "core/storage/store.h"
#include "tests/ui/window/typist.h"
#include "ui/figures/cell_panel.h"
#include "ui/figures/entry_grid_model.h"
#include "ui/figures/entry_page.h"
#include "ui/figures/entry_table_view.h"
#include "ui/figures/missing_panel.h"
#include "ui/history/log_page.h"
#include "ui/window/start_page.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace maalbilde {

namespace {

Figure number(int units) {
    return Quantity::of(units);
}

} // namespace

TEST_CASE("A round is typed by keys alone, moves the cards, is undone, and stands after a restart") {
    Desk desk;
    desk.userName = QStringLiteral("Kari");
    desk.answer = qtPath(desk.folder.path() / "new.maalbilde");
    emit desk.part<StartPage>().newWished();
    desk.byKey(QStringLiteral("Ctrl+6")).trigger();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    };
    REQUIRE(desk.part<EntryTableView>().hasFocus());
    // Five indicators at three places, one of them at the region: thirteen cells, Tab from one to the next.
    for (int figure = 1; figure <= 13; ++figure) {
        for (const QChar key : QString::number(figure))
            QTest::keyClicks(QApplication::focusWidget(), key);
        press(Qt::Key_Tab);
    }
    CHECK(desk.document().ledger().entries().size() == 13);
    CHECK(desk.document().ledger().head(cell("jobs", "aamot"))->figure == number(2));
    CHECK(desk.document().ledger().head(cell("reputation", "region"))->figure == number(10));
    CHECK(desk.document().ledger().head(cell("population", "vaaler"))->figure == number(13));
    CHECK(desk.document().ledger().entries().back().provenance.author.view() == "Kari");

    const auto actual = [&] {
        return desk.document().snapshot({.asOf = kDue}).targets.front().actual.value_or(WordedNumber()).value;
    };
    desk.byKey(QStringLiteral("Ctrl+1")).trigger();
    CHECK(actual() == 6);
    for (int step = 0; step < 11; ++step)
        desk.byKey(QStringLiteral("Ctrl+Z")).trigger();
    CHECK(desk.document().ledger().head(cell("jobs", "vaaler"))->isWithdrawal());
    CHECK(actual() == 3);

    desk.restart();
    desk.window().begin({.file = systemPath(desk.answer), .page = "entry"});
    CHECK(desk.document().ledger().entries().size() == 24);
    CHECK(desk.document().ledger().head(cell("jobs", "aamot"))->figure == number(2));
}

TEST_CASE("Enter goes down, F2 edits, Escape gives up, Delete withdraws") {
    Typist kari;
    kari.goTo(cell("jobs", "elverum"));
    kari.enter("12,5");
    CHECK(kari.figure(cell("jobs", "elverum")) == Figure(Quantity::ofThousandths(12500)));
    CHECK(kari.table().currentIndex().row() == 1);
    kari.type("7");
    kari.press(Qt::Key_Escape);
    CHECK(kari.figure(cell("firms", "elverum")).isMissing());
    kari.goTo(cell("jobs", "elverum"));
    kari.press(Qt::Key_F2);
    kari.press(Qt::Key_Home);
    kari.enter("1");
    CHECK(kari.figure(cell("jobs", "elverum")) == Figure(Quantity::ofThousandths(112500)));
    kari.goTo(cell("jobs", "elverum"));
    kari.press(Qt::Key_Delete);
    CHECK(kari.figure(cell("jobs", "elverum")).isMissing());
    CHECK(kari.desk.asked.isEmpty()); // all of it was her own, in the same sitting
}

TEST_CASE("Enter passes over cells that nobody types in, both ways") {
    Typist kari;
    kari.goTo(cell("residents", "elverum"));
    kari.enter("5"); // below it stands the index, which only the region reports
    CHECK(kari.table().currentIndex().row() == 4);
    QTest::keyClick(&kari.table(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(kari.table().currentIndex().row() == 2);
    QTest::keyClick(&kari.table(), Qt::Key_Return);
    QTest::keyClick(&kari.table(), Qt::Key_Return);
    CHECK(kari.table().currentIndex().row() == 4); // the last one
}

TEST_CASE("What cannot be read stays in its cell with the reason, and nothing is recorded") {
    Typist kari;
    const FigureKey key = cell("jobs", "elverum");
    kari.goTo(key);
    const std::size_t before = kari.entries();
    for (const char* text : {"ca. 12", "29.040"}) {
        kari.goTo(key);
        kari.enter(text);
        CHECK(kari.entries() == before);
        CHECK(kari.shown(key) == QString::fromUtf8(text));
        CHECK(kari.desk.part<EntryPage>().pendingCount() == 1);
    }
    kari.goTo(key);
    kari.enter("29040");
    CHECK(kari.figure(key) == number(29040));
    CHECK(kari.desk.part<EntryPage>().pendingCount() == 0);
}

TEST_CASE("A pasted block with one bad cell keeps the good ones until it is mended or dropped") {
    for (const bool mended : {true, false}) {
        Typist kari;
        const std::size_t before = kari.entries();
        kari.goTo(cell("firms", "elverum"));
        kari.paste("1\t2\tca. 3\r\n\u22124\t1\u00A0234\t6,5\r\n");
        CHECK(kari.entries() == before);
        CHECK(kari.desk.part<EntryPage>().pendingCount() == 6);
        CHECK(kari.shown(cell("firms", "vaaler")) == QLatin1String("ca. 3"));
        CHECK(kari.shown(cell("residents", "aamot")) == QStringLiteral("1\u00A0234"));

        kari.goTo(cell("firms", "vaaler"));
        if (mended)
            kari.enter("3");
        else
            kari.press(Qt::Key_Escape);
        CHECK(kari.entries() == before + (mended ? 6 : 5));
        CHECK(kari.figure(cell("residents", "elverum")) == number(-4));
        CHECK(kari.figure(cell("residents", "aamot")) == number(1234));
        CHECK(kari.figure(cell("firms", "vaaler")) == (mended ? number(3) : Figure()));
        CHECK(kari.desk.document().cellsToUndo().size() == (mended ? 6 : 5)); // one step
    }
}

TEST_CASE("A block that does not fit is not pasted, and one over closed cells says what it left out") {
    Typist kari;
    const std::size_t before = kari.entries();
    kari.goTo(cell("jobs", "vaaler"));
    kari.paste("1\t2\t3\n");
    CHECK(kari.entries() == before);
    kari.goTo(cell("residents", "vaaler"));
    kari.paste("1\t9\n2\t3\n"); // the sum, and a cell that the region alone reports
    CHECK(kari.figure(cell("residents", "vaaler")) == number(1));
    CHECK(kari.figure(cell("reputation", "region")) == number(3));
}

TEST_CASE("What is copied is what a spreadsheet reads, and can be filled to the right") {
    Typist kari;
    kari.goTo(cell("residents", "elverum"));
    kari.enter("-1234,5");
    kari.goTo(cell("residents", "elverum"));
    kari.press(Qt::Key_Right, Qt::ShiftModifier);
    kari.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QLatin1String("-1234,5\t\n"));
    kari.press(Qt::Key_Right, Qt::ShiftModifier);
    kari.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(kari.figure(cell("residents", "vaaler")) == Figure(Quantity::ofThousandths(-1234500)));
}

TEST_CASE("A correction of an older figure asks for its reason once, a block once for the block") {
    Typist kari;
    kari.goTo(cell("jobs", "aamot")); // 3, from the making of the file
    kari.desk.reason.clear();
    kari.enter("5");
    CHECK(kari.figure(cell("jobs", "aamot")) == number(3)); // she gave up, and what she typed waits
    CHECK(kari.desk.part<EntryPage>().pendingCount() == 1);
    kari.desk.reason = QStringLiteral("Talt på nytt");
    kari.goTo(cell("jobs", "elverum"));
    kari.paste("4\t5\n");
    CHECK(kari.desk.asked == QStringList{"jobs, Åmot, 2. kv. 2017", "jobs, Åmot, 2. kv. 2017"});
    CHECK(kari.figure(cell("jobs", "aamot")) == number(5));
    CHECK(kari.desk.document().ledger().head(cell("jobs", "aamot"))->provenance.reason.view() ==
          "Talt på nytt");
    CHECK(kari.desk.part<EntryPage>().pendingCount() == 0);
}

TEST_CASE("Whose figure stands is asked where two have typed in the same cell") {
    for (const bool own : {true, false}) {
        Typist kari;
        kari.desk.keepsOwn = own;
        kari.desk.reason = QStringLiteral("Talt på nytt");
        kari.goTo(cell("jobs", "vaaler"));
        const std::size_t before = kari.entries();
        kari.type("5"); // and while she is at it …
        kari.recordElsewhere(cell("jobs", "vaaler"), 8);
        REQUIRE(waitFor([&] { return kari.entries() == before + 1; }));
        kari.press(Qt::Key_Return);
        REQUIRE(kari.desk.conflicts.size() == 1);
        CHECK(kari.desk.conflicts.front().mine == QLatin1String("5"));
        CHECK(kari.desk.conflicts.front().theirs == QLatin1String("8"));
        CHECK(kari.desk.conflicts.front().author == QLatin1String("Ola"));
        CHECK(kari.figure(cell("jobs", "vaaler")) == number(own ? 5 : 8));
        CHECK(kari.desk.part<EntryPage>().pendingCount() == 0);
    }
}

TEST_CASE("A file that goes away keeps nothing typed from being recorded when it is back") {
    Typist kari;
    const fs::path away = kari.desk.folder.path() / "away.maalbilde";
    fs::rename(kari.file, away);
    kari.goTo(cell("jobs", "vaaler"));
    kari.enter("5");
    CHECK(kari.shown(cell("jobs", "vaaler")) == QLatin1String("5"));
    CHECK(kari.desk.notice().contains(QLatin1String("a.maalbilde")));
    CHECK(kari.desk.part<EntryPage>().pendingCount() == 1);
    fs::rename(away, kari.file);
    CHECK(waitFor([&] { return kari.figure(cell("jobs", "vaaler")) == number(5); }));
    CHECK(kari.desk.part<EntryPage>().pendingCount() == 0);
}

TEST_CASE("A read-only file cannot be typed in, and says so") {
    Typist kari;
    fs::permissions(kari.file, fs::perms::owner_read);
    REQUIRE(waitFor([&] {
        kari.desk.document().refresh();
        return kari.desk.document().writeFault().has_value();
    }));
    kari.goTo(cell("jobs", "vaaler"));
    CHECK_FALSE(kari.table().currentIndex().flags().testFlag(Qt::ItemIsEditable));
    kari.enter("5");
    CHECK(kari.figure(cell("jobs", "vaaler")).isMissing());
    fs::permissions(kari.file, fs::perms::owner_read | fs::perms::owner_write);
}

TEST_CASE("The window does not close over what is typed and not recorded, unless the user says so") {
    Typist kari;
    kari.goTo(cell("jobs", "vaaler"));
    kari.enter("ca. 5");
    CHECK_FALSE(kari.desk.window().close());
    kari.desk.window().openFile(kari.desk.makeFile("b.maalbilde"));
    CHECK(kari.desk.document().path() == kari.file);
    kari.desk.leaves = true;
    CHECK(kari.desk.window().close());
}

TEST_CASE("Enter in the list of what is missing goes to the cell; the list is copied as an e-mail") {
    Typist kari;
    auto& panel = kari.desk.part<MissingPanel>();
    REQUIRE(panel.isVisible());
    auto& tree = *panel.findChild<QTreeWidget*>();
    CHECK(tree.topLevelItem(0)->text(0).startsWith(QLatin1String("Elverum")));
    tree.setCurrentItem(tree.topLevelItem(2)->child(4)); // of another quarter than the one shown
    const FigureKey key = panel.currentPlace()->cells[4];
    CHECK(key.place.view() == "vaaler");
    emit tree.itemActivated(tree.currentItem(), 0);
    CHECK(kari.table().hasFocus());
    CHECK(kari.shown(key) == QLatin1String("mangler"));
    kari.enter("5");
    CHECK(kari.figure(key) == number(5));
    panel.findChild<QPushButton*>()->click();
    CHECK(QApplication::clipboard()->text().contains(QLatin1String("Hei, Elverum!")));
}

TEST_CASE("The list of pages says how many figures are missing, on every page") {
    Typist kari;
    const auto spoken = [&] {
        PageList& list = kari.desk.part<PageList>();
        return list.findItems(QStringLiteral("Registrering"), Qt::MatchExactly)
            .front()
            ->data(Qt::AccessibleTextRole)
            .toString();
    };
    const QString before = spoken();
    CHECK(before.contains(QLatin1String("mangler")));
    kari.goTo(cell("jobs", "vaaler"));
    kari.enter("5");
    CHECK(spoken() != before);
    kari.desk.byKey(QStringLiteral("Ctrl+1")).trigger();
    CHECK(spoken().contains(QLatin1String("mangler")));
}

TEST_CASE("The log has what was typed, is searched by any word, and Enter goes to the cell") {
    Typist kari;
    kari.goTo(cell("jobs", "aamot"));
    kari.enter("4");
    kari.goTo(cell("firms", "elverum"));
    kari.enter("1");
    kari.desk.byKey(QStringLiteral("Ctrl+8")).trigger();
    auto& log = kari.desk.part<LogPage>();
    CHECK(kari.desk.shownPage() == &log);
    auto& table = *log.findChild<QTableView*>();
    const int all = table.model()->rowCount();
    CHECK(all == static_cast<int>(kari.desk.document().ledger().entries().size()) + 1); // and the programme
    CHECK(table.model()->index(0, 3).data().toString() == "1");
    log.findChild<QLineEdit*>()->setText("åmot, 2. kv. 2017");
    REQUIRE(waitFor([&] { return table.model()->rowCount() < all; }));
    const auto cellOf = [&](int row) { return table.model()->index(row, 2).data().toString(); };
    for (int row = 0; row < table.model()->rowCount(); ++row)
        CHECK(cellOf(row).contains("Åmot, 2. kv. 2017"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(kari.desk.shownPage() == &kari.desk.part<EntryPage>());
    const QModelIndex gone = kari.table().currentIndex();
    CHECK(kari.table().model()->index(gone.row(), gone.column()).data().toString().startsWith("4"));
}

} // namespace maalbilde
