#include "tests/ui/window/typist.h"
#include "ui/figures/cell_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace maalbilde {

namespace {

const FigureKey kJobs = cell("jobs", "elverum");

/// Kari in a cell with 5 in it, and the panel that tells of it.
class BesideTheGrid : public Typist {
public:
    BesideTheGrid() {
        goTo(kJobs);
        enter("5");
        goTo(kJobs);
    }

    QComboBox& source() { return *desk.part<CellPanel>().findChild<QComboBox*>(); }

    /// The field that is not part of the list of sources.
    QLineEdit& note() {
        for (auto* field : desk.part<CellPanel>().findChildren<QLineEdit*>())
            if (field != source().lineEdit())
                return *field;
        throw std::logic_error("there is no field for a note");
    }

    const LedgerEntry& standing() { return *desk.document().ledger().head(kJobs); }
};

void write(QLineEdit& field, const char* text) {
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QString::fromUtf8(text));
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("Source, note and the preliminary mark are written beside the grid and stand in the log") {
    BesideTheGrid kari;
    write(*kari.source().lineEdit(), "Elverum kommune");
    CHECK(kari.standing().provenance.source.view() == "Elverum kommune");
    write(kari.note(), "brutto");
    CHECK(kari.standing().provenance.note.view() == "brutto");
    kari.desk.part<CellPanel>().findChild<QCheckBox*>()->click();
    CHECK(kari.standing().provenance.preliminary);
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(5)));
    CHECK(kari.desk.asked.isEmpty()); // one's own figure of this sitting
}

TEST_CASE("A source that was given before is offered for the next figure") {
    BesideTheGrid kari;
    write(*kari.source().lineEdit(), "Elverum kommune");
    kari.goTo(cell("jobs", "vaaler"));
    kari.enter("2");
    kari.goTo(cell("jobs", "vaaler"));
    CHECK(kari.source().findText("Elverum kommune") >= 0);
}

TEST_CASE("An unusual figure is a question that one answers, never a wall") {
    Typist kari;
    kari.desk.document().setAuthor("Kari");
    for (Quarter quarter(2016, 1); quarter < kDue; quarter = quarter + 1)
        REQUIRE(kari.desk.document()
                    .record({{{"jobs", "elverum", quarter}, Figure(Quantity::of(4)), {.reason = "test"}}})
                    .has_value());
    kari.goTo(kJobs);
    kari.enter("4000");
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(4000)));
    kari.goTo(kJobs);
    QPushButton* yes = nullptr;
    for (auto* button : kari.desk.part<CellPanel>().findChildren<QPushButton*>())
        if (button->text() == "Ja, det er riktig")
            yes = button;
    REQUIRE(yes != nullptr);
    REQUIRE(yes->isVisible());
    yes->click();
    CHECK_FALSE(yes->isVisible());
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(4000)));
    CHECK(kari.desk.document().ledger().head(kJobs)->provenance.note.view() == "bekreftet");
}

} // namespace maalbilde
