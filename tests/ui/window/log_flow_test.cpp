#include "tests/ui/window/desk.h"
#include "ui/history/log_page.h"
#include "ui/overview/overview_page.h"
#include "ui/window/past_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace maalbilde {

namespace {

const FigureKey kJobs{"jobs", "elverum", Quarter(2016, 1)};

/// Kari with the log open in front of her, after she has corrected 4 to 6.
class AtTheLog {
public:
    AtTheLog() {
        desk.userName = "Kari";
        desk.window().openFile(desk.makeFile("region.maalbilde"));
        desk.document().setAuthor("Kari");
        REQUIRE(desk.document()
                    .record({{kJobs, Figure(Quantity::of(6)), {.reason = "Talt på nytt"}}})
                    .has_value());
        desk.byText("Logg").trigger();
    }

    QTableView& table() { return *desk.part<LogPage>().findChild<QTableView*>(); }

    [[nodiscard]] QString text(int row, int column) {
        return table().model()->index(row, column).data().toString();
    }

    [[nodiscard]] int rows() { return table().model()->rowCount(); }

    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }

    QPushButton& button(const QString& text) {
        for (auto* each : desk.window().findChildren<QPushButton*>())
            if (each->text() == text)
                return *each;
        FAIL("no button says " << text.toStdString());
        throw std::logic_error("unreachable");
    }

    void chooseIn(const QString& list, const QString& choice) {
        for (auto* each : desk.part<LogPage>().findChildren<QComboBox*>())
            if (each->accessibleName() == list) {
                REQUIRE(each->findText(choice) >= 0);
                each->setCurrentIndex(each->findText(choice));
                return;
            }
        FAIL("no list is called " << list.toStdString());
    }

    [[nodiscard]] QString past() { return desk.part<PastLine>().sentence(); }

    Desk desk;
};

} // namespace

TEST_CASE("In the log a chosen entry is undone, by an entry that says so") {
    AtTheLog at;
    const int before = at.rows();
    CHECK(at.text(0, 3) == "4 → 6");
    at.choose(0);
    at.button("Angre denne registreringen").click();
    CHECK(at.rows() == before + 1);
    CHECK(at.text(0, 3) == "6 → 4");
    CHECK(at.text(0, 4) == "angret");
    CHECK(at.desk.document().ledger().head(kJobs)->figure == Figure(Quantity::of(4)));
}

TEST_CASE("What cannot be undone says why: a superseded entry, and the programme") {
    AtTheLog at;
    for (int row = 0; row < at.rows(); ++row)
        if (at.text(row, 3) == "4") {
            at.choose(row);
            CHECK_FALSE(at.button("Angre denne registreringen").isEnabled());
        }
    at.choose(at.rows() - 1);
    CHECK(at.text(at.rows() - 1, 2) == "Programmet");
    CHECK_FALSE(at.button("Angre denne registreringen").isEnabled());
    CHECK_FALSE(at.button("Gå til cellen").isEnabled());
}

TEST_CASE("The log is narrowed by target, place, time and words, and shown whole again") {
    AtTheLog at;
    const int all = at.rows();
    at.chooseIn("Hvilket sted", "Åmot");
    CHECK(at.rows() == 1);
    at.chooseIn("Hvilket mål", "firms");
    CHECK(at.rows() == 0);
    at.button("Vis alt").click();
    CHECK(at.rows() == all);
    at.chooseIn("Registrert når", "2017");
    CHECK(at.rows() == all);
    at.desk.part<LogPage>().findChild<QLineEdit*>()->setText("talt nytt");
    CHECK(waitFor([&] { return at.rows() == 1; }));
}

TEST_CASE("The whole window is shown as it was known when a line was written, marked and read-only") {
    AtTheLog at;
    REQUIRE(at.desk.document().comment("jobs", Quarter(2017, 2), "Senere").has_value());
    const int all = at.rows();
    at.choose(2); // the comment is the newest line, the correction the next
    const QString when = at.text(2, 0);
    at.button("Vis det som var kjent da").click();
    CHECK(at.past().contains(when));
    CHECK(at.desk.part<PastLine>().isVisibleTo(&at.desk.window()));
    CHECK(at.rows() == all - 2);
    CHECK_FALSE(at.button("Angre denne registreringen").isEnabled());
    at.desk.byText("Oversikt").trigger();
    CHECK(at.desk.shownPage() == &at.desk.part<OverviewPage>());
    CHECK(at.desk.part<PastLine>().isVisibleTo(&at.desk.window()));
    CHECK(at.desk.document().ledger().head(kJobs)->figure == Figure(Quantity::of(4)));
    at.button("Tilbake til nå").click();
    CHECK_FALSE(at.desk.part<PastLine>().isVisibleTo(&at.desk.window()));
    CHECK(at.desk.document().ledger().head(kJobs)->figure == Figure(Quantity::of(6)));
}

TEST_CASE("Ctrl+F goes to the search of the log from wherever one is") {
    AtTheLog kari;
    auto& words = *kari.desk.part<LogPage>().findChild<QLineEdit*>();
    words.setText("Talt");
    REQUIRE(QTest::qWaitForWindowActive(&kari.desk.window()));
    kari.desk.byText("Oversikt").trigger();
    CHECK_FALSE(words.isVisible());
    kari.desk.byKey("Ctrl+F").trigger();
    CHECK(words.isVisible());
    CHECK(words.hasFocus());
    CHECK(words.selectedText() == "Talt"); // what one types takes its place
}

} // namespace maalbilde
