#include "tests/ui/window/typist.h"
#include "ui/figures/cell_panel.h"
#include "ui/figures/survey_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
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
    QTest::keyClick(&field, Qt::Key_Delete);
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

namespace {

const FigureKey kReputation = cell("reputation", "region");

/// Kari in a cell of the index with 44 in it.
class BesideTheIndex : public Typist {
public:
    BesideTheIndex() {
        goTo(kReputation);
        enter("44");
        goTo(kReputation);
    }

    QLineEdit& day() { return field("Datoen da målingen ble avsluttet"); }

    QLineEdit& answers() { return field("Hvor mange som svarte"); }

    [[nodiscard]] Survey survey() { return desk.document().ledger().head(kReputation)->provenance.survey; }

private:
    QLineEdit& field(const char* name) {
        for (auto* field : desk.part<SurveyFields>().findChildren<QLineEdit*>())
            if (field->accessibleName() == QString::fromUtf8(name))
                return *field;
        throw std::logic_error("there is no such field");
    }
};

} // namespace

TEST_CASE("How an index was measured is written beside it, told on its page, and taken back like all else") {
    BesideTheIndex kari;
    REQUIRE(kari.answers().isVisible());
    write(kari.day(), "15.5.2017");
    write(kari.answers(), "1 412");
    CHECK(kari.survey() == Survey{.day = parseDate("2017-05-15"), .answers = 1412});
    CHECK(kari.figure(kReputation) == Figure(Quantity::of(44)));
    CHECK(kari.answers().text() == "1412");
    CHECK(kari.desk.asked.isEmpty());
    CHECK(kari.desk.document().snapshot({.asOf = kDue}).targets.back().surveyText ==
          QStringLiteral("Siste måling, 2. kv. 2017: målt 15.05.2017, 1\u00A0412 svar"));

    kari.goTo(kReputation);
    kari.enter("45"); // another figure of the same survey
    CHECK(kari.survey().answers == 1412);
    REQUIRE(kari.desk.document().undo().has_value());
    REQUIRE(kari.desk.document().undo().has_value());
    CHECK(kari.survey() == Survey{.day = parseDate("2017-05-15"), .answers = std::nullopt});
}

TEST_CASE("A survey that cannot be read stays in its field with the reason, and nothing is recorded") {
    BesideTheIndex kari;
    const std::size_t before = kari.entries();
    write(kari.answers(), "mange");
    CHECK(kari.answers().text() == "mange");
    CHECK(kari.entries() == before);
    const auto told = [&] {
        QString said;
        for (const QLabel* label : kari.desk.part<SurveyFields>().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("ikke et antall svar")))
                said = label->text();
        return said;
    };
    CHECK_FALSE(told().isEmpty());
    write(kari.answers(), "412");
    CHECK(told().isEmpty());
    CHECK(kari.survey().answers == 412);
    write(kari.answers(), "");
    CHECK(kari.survey().isEmpty());
}

TEST_CASE("Nobody is asked of a survey where things are counted") {
    BesideTheGrid kari;
    CHECK_FALSE(kari.desk.part<SurveyFields>().isVisible());
}

} // namespace maalbilde
