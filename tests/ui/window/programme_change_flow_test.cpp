#include "tests/support/widget_checks.h"
#include "tests/ui/window/at_the_editor.h"
#include "ui/programme/milestone_chart.h"

#include <QCloseEvent>

namespace maalbilde {

TEST_CASE("A goal changed in the editor is shown beforehand, and then seen on every page and in the log") {
    AtTheEditor kari;
    CHECK_FALSE(kari.button("Se hva endringen gjør …").isEnabled()); // nothing is changed yet
    kari.typeGoalOfJobs("7");
    kari.confirm();
    REQUIRE(kari.desk.revised.rows.size() == 4);
    CHECK(kari.desk.revised.rows.front().before != kari.desk.revised.rows.front().after);
    CHECK(kari.desk.revised.rows.front().after.contains("Nådd"));
    CHECK(kari.desk.document().programme() == withGoal(7));
    CHECK(kari.desk.document().revisions().back().reason == "Styrevedtak 4/17");
    CHECK(kari.desk.shownPage() == &kari.desk.part<ProgrammePage>());
    CHECK(kari.shown().contains("Styrevedtak 4/17"));
    for (const char* page : {"Oversikt", "jobs"}) {
        INFO(page);
        kari.desk.byText(QString::fromUtf8(page)).trigger();
        QCoreApplication::processEvents();
        CHECK(kari.shown().contains("av 7"));
    }
    kari.desk.byText("Logg").trigger();
    CHECK(kari.cells().contains("Styrevedtak 4/17"));
}

TEST_CASE("What cannot be a programme is told beside its field while it is typed, and cannot be made") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("mange");
    CHECK_FALSE(kari.button("Se hva endringen gjør …").isEnabled());
    CHECK(kari.shown().contains("«mange» er ikke et tall"));
    CHECK(kari.field("Måltall").accessibleDescription().contains("ikke et tall"));
    kari.turnTo("reputation");
    kari.press("Vis hva som må rettes");
    CHECK(kari.field("Måltall").hasFocus());
    CHECK(kari.field("Måltall").text() == "mange");
    kari.type("Måltall", "90");
    CHECK(kari.button("Se hva endringen gjør …").isEnabled());
    CHECK(kari.field("Måltall").accessibleDescription().isEmpty());
}

TEST_CASE("Tab goes from the list through the fields to the buttons") {
    AtTheEditor kari;
    REQUIRE(QTest::qWaitForWindowActive(&kari.desk.window()));
    kari.turnTo("Elverum");
    kari.editor().findChild<PartList*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &kari.field("Navn"));
    for (int i = 0; i < 20 && QApplication::focusWidget() != &kari.button("Legg til en kommune"); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &kari.button("Legg til en kommune"));
}

TEST_CASE("Tab goes into the fields also after several parts were looked at from the keyboard") {
    AtTheEditor kari;
    REQUIRE(QTest::qWaitForWindowActive(&kari.desk.window()));
    auto& parts = *kari.editor().findChild<PartList*>();
    for (int target = 0; target < 3; ++target) {
        parts.setFocus();
        for (int step = 0; step < (target == 0 ? 2 : 1); ++step) // past the heading first
            QTest::keyClick(&parts, Qt::Key_Down);
        kari.editor(); // the former form is gone
        QTest::keyClick(&parts, Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &kari.field("Kort navn på bokmål"));
    }
}

TEST_CASE("A change without a reason is not made, and what was typed stays") {
    AtTheEditor kari;
    kari.desk.reason.clear();
    kari.typeGoalOfJobs("90");
    kari.confirm();
    CHECK(kari.desk.document().revisions().size() == 1);
    CHECK(kari.isEditing());
    CHECK(kari.field("Måltall").text() == "90");
}

TEST_CASE("Discarding, opening a file and closing the window ask where something typed would be lost") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    kari.press("Forkast");
    CHECK(kari.isEditing());
    CHECK(kari.desk.draftsAskedAbout == 1);
    kari.desk.window().openFile(kari.file);
    CHECK(kari.isEditing());
    QCloseEvent close;
    QApplication::sendEvent(&kari.desk.window(), &close);
    CHECK_FALSE(close.isAccepted());
    CHECK(kari.desk.draftsAskedAbout == 3);
    kari.desk.leaves = true;
    kari.press("Forkast");
    CHECK(kari.desk.shownPage() == &kari.desk.part<ProgrammePage>());
    CHECK(kari.desk.document().revisions().size() == 1);
}

TEST_CASE(
    "Discarding asks nothing where nothing was typed, and the draft waits while one looks at other pages") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    kari.desk.byText("Oversikt").trigger();
    CHECK_FALSE(kari.isEditing());
    kari.desk.byText("Programmet").trigger();
    REQUIRE(kari.isEditing());
    CHECK(kari.field("Måltall").text() == "90");
    kari.type("Måltall", "100");
    kari.press("Forkast");
    CHECK(kari.desk.draftsAskedAbout == 0);
    CHECK_FALSE(kari.isEditing());
}

TEST_CASE("A municipality, an indicator and a target are added, filled in, moved and made") {
    AtTheEditor kari;
    kari.turnTo("Våler");
    kari.press("Legg til en kommune");
    CHECK(kari.field("Navn").hasFocus());
    kari.type("Navn", "Trysil");
    kari.press("Legg til et nummer");
    kari.type("Kommunenummer", "3421");
    kari.type("Fra og med kvartal", "1. kvartal 2020");
    kari.press("Flytt opp");
    kari.turnTo("population");
    kari.press("Legg til en indikator");
    for (const char* name : {"Navn på bokmål", "Navn på engelsk", "Enhet på bokmål", "Enhet på engelsk"})
        kari.type(QString::fromUtf8(name), "hytter");
    kari.turnTo("reputation");
    kari.press("Legg til et mål");
    for (const char* name : {"Kort navn på bokmål", "Kort navn på engelsk"})
        kari.type(QString::fromUtf8(name), "Hytter");
    for (const char* name : {"Ordlyd på bokmål", "Ordlyd på engelsk"})
        kari.typeLong(QString::fromUtf8(name), "Flere hytter");
    kari.type("Måltall", "12,5");
    kari.type("Trysil", "10");
    CHECK(kari.shown().contains("Gi alle kommunene en andel"));
    for (const char* place : {"Elverum", "Åmot", "Våler"})
        kari.type(QString::fromUtf8(place), "20");
    CHECK(kari.shown().contains("Ufordelt: 30\u00A0%"));
    kari.confirm();
    const Programme& programme = kari.desk.document().programme();
    REQUIRE(programme.municipalities.size() == 4);
    CHECK(programme.municipalities[2].id == "trysil");
    CHECK(programme.indicators.back().id == "hytter");
    CHECK(programme.targets.back().id == "hytter");
    CHECK(programme.municipalities[2].name == "Trysil");
    CHECK(programme.municipalities[2].numbers.front() == MunicipalityNumber{"3421", Quarter(2020, 1), {}});
    REQUIRE(programme.targets.size() == 5);
    CHECK(programme.targets.back().rule == Rule(CumulativeMinimum{Quantity::ofThousandths(12500)}));
    CHECK(programme.targets.back().shares.at("trysil") == 0.1);
}

TEST_CASE("A milestone is typed, drawn and dragged") {
    AtTheEditor kari;
    kari.turnTo("jobs");
    kari.press("Legg til en milepæl");
    kari.type("Milepælens kvartal", "4. kvartal 2016");
    kari.type("Andel av målet i prosent", "20");
    auto& chart = *kari.editor().findChild<MilestoneChart*>();
    const QPoint from = chart.placeOf({4.0 / 12, 0.2}).toPoint();
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, chart.placeOf({4.0 / 12, 0.5}).toPoint());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, from);
    const int dragged = kari.field("Andel av målet i prosent").text().toInt();
    CHECK(std::abs(dragged - 50) <= 1);
    kari.confirm();
    const auto& milestones = kari.desk.document().programme().targets.front().milestones;
    REQUIRE(milestones.size() == 1);
    CHECK(milestones.front().share == Approx(dragged / 100.0));
}

TEST_CASE("The board sets the baseline and the goal of an index, or takes them away") {
    AtTheEditor kari;
    kari.turnTo("reputation");
    kari.type("Måltall", "");
    kari.type("Utgangspunkt", "");
    kari.confirm();
    CHECK(kari.desk.document().programme().targets[3].rule == Rule(IndexGoal{}));
    emit kari.desk.part<ProgrammePage>().changeWished();
    kari.turnTo("reputation");
    kari.type("Måltall", "65,5");
    kari.type("Utgangspunkt", "60");
    kari.type("Dato for utgangspunktet", "15.11.2015");
    kari.type("Kilde for utgangspunktet", "Innbyggerundersøkelsen");
    kari.type("Usikkerhet i en måling (±)", "3");
    kari.confirm();
    CHECK(kari.desk.document().programme().targets[3].rule ==
          Rule(IndexGoal{.baseline = Quantity::of(60),
                         .goal = Quantity::ofThousandths(65500),
                         .uncertainty = Quantity::of(3),
                         .baselineDate = parseDate("2015-11-15"),
                         .baselineSource = "Innbyggerundersøkelsen"}));
}

TEST_CASE("The editor speaks the language of the window, and keeps what was typed") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90,5");
    kari.desk.byText("English").trigger();
    QCoreApplication::processEvents();
    CHECK(kari.field("Goal").text() == "90,5");
    CHECK(kari.button("See what the change does …").isEnabled());
}

TEST_CASE("Nothing of a read-only past is changed") {
    AtTheEditor kari;
    kari.press("Forkast");
    kari.desk.document().lookBackAt(*Timestamp::parse("2017-07-10T09:00:00Z"));
    kari.desk.byText("Programmet").trigger();
    bool offered = false;
    for (const QPushButton* each : kari.desk.part<ProgrammePage>().findChildren<QPushButton*>())
        offered |= each->text() == "Endre programmet" && each->isEnabled();
    CHECK_FALSE(offered);
    emit kari.desk.part<ProgrammePage>().changeWished();
    CHECK_FALSE(kari.isEditing());
}

TEST_CASE("Every field of every part has a name for those who cannot see it") {
    AtTheEditor kari;
    for (const char* part : {"Programmet", "Elverum", "population", "residents", "reputation"}) {
        INFO(part);
        kari.turnTo(QString::fromUtf8(part));
        QCoreApplication::processEvents();
        for (const QLineEdit* edit : kari.editor().findChildren<QLineEdit*>())
            CHECK_FALSE(edit->accessibleName().isEmpty());
    }
}

} // namespace maalbilde
