#include "tests/ui/window/at_the_editor.h"

#include <QCheckBox>
#include <QDialog>
#include <QListWidget>
#include <QTimer>
#include <fstream>

namespace maalbilde {

namespace {

Programme named(const char* name) {
    Programme programme = smallProgramme();
    programme.name = name;
    return programme;
}

void type(QWidget& widget, const QString& text) {
    widget.setFocus();
    QTest::keyClicks(&widget, text);
}

/// Answers the dialog that comes next.
void whenAsked(const std::function<void(QDialog&)>& answer) {
    QTimer::singleShot(0, QApplication::instance(), [answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        answer(*dialog);
        if (dialog->isVisible()) // nothing in it could be pressed
            dialog->reject();
    });
}

QPushButton& buttonOf(const QDialog& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove('&') == text)
            return *button;
    FAIL("no button says " << text.toStdString());
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("What a change does is shown while it is typed, and goes when it is taken back") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("7");
    CHECK(kari.saysSoon("Nådd"));
    CHECK(kari.shown().contains("jobs: "));
    kari.type("Måltall", "100");
    CHECK(waitFor([&] { return !kari.shown().contains("Nådd"); }));
}

TEST_CASE("Figures that a change would lose are listed while it is typed, and lost only with a clear yes") {
    AtTheEditor kari;
    kari.turnTo("Åmot");
    kari.press("Fjern kommunen");
    const QString loss =
        QStringLiteral("Åmot: 1 tall for jobs, 2. kv. 2017, vil ikke lenger telle med: kommunen går ut.");
    CHECK(kari.saysSoon(loss));
    kari.confirm();
    CHECK(kari.desk.revised.losses == QStringList{loss});
    CHECK(kari.isEditing());
    CHECK(kari.desk.document().revisions().size() == 1);
    kari.desk.acceptsLosses = true;
    kari.confirm();
    CHECK(kari.desk.document().programme().municipality("aamot") == nullptr);
    CHECK(kari.desk.document().ledger().entries().size() == 2); // nothing is taken from the log
    kari.desk.byText("Logg").trigger();
    CHECK(kari.cells().contains("aamot"));
}

TEST_CASE("A definition that is read in is asked about in the same way") {
    AtTheEditor kari;
    kari.press("Forkast");
    Programme shorter = smallProgramme();
    shorter.period = {Quarter(2016, 2), Quarter(2018, 4)};
    const auto definition = kari.desk.folder.path() / "shorter.json";
    std::ofstream(definition) << writeProgramme(shorter);
    kari.desk.answer = qtPath(definition);
    emit kari.desk.part<ProgrammePage>().importWished();
    REQUIRE(kari.desk.revised.losses.size() == 1);
    CHECK(kari.desk.revised.losses.front().contains("utenfor perioden"));
    CHECK(kari.desk.document().programme() == smallProgramme());
    kari.desk.acceptsLosses = true;
    emit kari.desk.part<ProgrammePage>().importWished();
    CHECK(kari.desk.document().programme() == shorter);
}

TEST_CASE("Mere words need no reason, and the log says what was changed then") {
    AtTheEditor kari;
    kari.desk.reason.clear();
    kari.turnTo("jobs");
    kari.type("Ansvarlig", "Ola");
    kari.confirm();
    CHECK_FALSE(kari.desk.revised.needsReason);
    REQUIRE(kari.desk.document().revisions().size() == 2);
    CHECK(kari.desk.document().revisions().back().reason == "Endret: målet jobs.");
}

TEST_CASE("What somebody else changed meanwhile is told, taken in, and made together with what was typed") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    kari.reviseElsewhere(named("Olas"));
    CHECK(kari.saysSoon("Ola har endret programmet imens. Endret: programmet selv."));
    kari.confirm();
    CHECK(kari.desk.revisionsAskedAbout == 0); // first to be looked over
    CHECK(kari.desk.notice().contains("Ola har endret programmet (nytt navn)"));
    REQUIRE(kari.isEditing());
    CHECK(kari.field("Måltall").text() == "90");
    kari.confirm();
    Programme both = withGoal(90);
    both.name = "Olas";
    CHECK(kari.desk.document().programme() == both);
    CHECK(kari.desk.document().revisions().size() == 3);
}

TEST_CASE("Of what both have changed the user chooses, and may give up with nothing lost") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    kari.type("Ansvarlig", "Kari");
    Programme theirs = withGoal(80);
    theirs.targets[1].owner = "Ola";
    kari.reviseElsewhere(theirs);
    REQUIRE(kari.saysSoon("Ola har endret"));
    kari.confirm();
    REQUIRE(kari.desk.merged.rows.size() == 1);
    CHECK(kari.desk.merged.rows.front().part == "målet jobs");
    CHECK(kari.desk.merged.rows.front().theirs == "måltall: 80");
    CHECK(kari.desk.merged.rows.front().mine == "måltall: 90");
    CHECK(kari.field("Måltall").text() == "90"); // nobody has answered yet
    kari.desk.keptInMerge = {true};
    kari.confirm();
    CHECK(kari.field("Måltall").text() == "80");
    CHECK(kari.field("Ansvarlig").text() == "Kari");
    kari.confirm();
    const Programme& made = kari.desk.document().programme();
    CHECK(made.targets[0].rule == theirs.targets[0].rule);
    CHECK(made.targets[0].owner == "Kari");
    CHECK(made.targets[1].owner == "Ola");
}

TEST_CASE("A part that both changed can be kept as the user has it") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    kari.reviseElsewhere(withGoal(80));
    REQUIRE(kari.saysSoon("Ola har endret"));
    kari.desk.keptInMerge = {false};
    kari.confirm();
    kari.confirm();
    CHECK(kari.desk.document().programme() == withGoal(90));
}

TEST_CASE("Nothing typed is lost while one looks back, and it cannot be made then") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    kari.desk.document().lookBackAt(*Timestamp::parse("2017-07-10T09:00:00Z"));
    kari.desk.byText("Programmet").trigger();
    REQUIRE(kari.isEditing());
    CHECK(kari.field("Måltall").text() == "90");
    kari.confirm();
    CHECK(kari.desk.revisionsAskedAbout == 0);
    CHECK_FALSE(kari.desk.notice().isEmpty());
    kari.desk.document().returnToPresent();
    kari.confirm();
    CHECK(kari.desk.document().programme() == withGoal(90));
}

TEST_CASE("A file that became read-only is told, and what was typed stays until it can be written") {
    AtTheEditor kari;
    kari.typeGoalOfJobs("90");
    std::filesystem::permissions(kari.file, std::filesystem::perms::owner_read);
    kari.desk.document().refresh();
    REQUIRE(kari.desk.document().writeFault().has_value());
    kari.confirm();
    CHECK(kari.desk.revisionsAskedAbout == 0);
    CHECK(kari.isEditing());
    CHECK(kari.field("Måltall").text() == "90");
    std::filesystem::permissions(kari.file,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    kari.desk.document().refresh();
    kari.confirm();
    CHECK(kari.desk.document().programme() == withGoal(90));
}

TEST_CASE("Where nobody says who is typing, nothing is made and nothing is lost") {
    AtTheEditor kari;
    kari.desk.userName.clear();
    kari.typeGoalOfJobs("90");
    kari.confirm();
    CHECK(kari.desk.revisionsAskedAbout == 0);
    CHECK(kari.isEditing());
    CHECK(kari.field("Måltall").text() == "90");
    kari.desk.userName = QStringLiteral("Kari");
    kari.confirm();
    CHECK(kari.desk.document().revisions().back().author == "Kari");
}

TEST_CASE("The dialog makes a change only with a reason where numbers change, and with a yes to every loss") {
    const Catalogue words(Language::nb);

    struct Case {
        bool losses;
        bool needsReason;
        bool yes;
        const char* reason;
        bool made;
    };

    for (const Case& each : std::vector<Case>{{false, true, false, "", false},
                                              {false, true, false, "  ", false},
                                              {false, true, false, "vedtak", true},
                                              {false, false, false, "", true},
                                              {true, true, false, "vedtak", false},
                                              {true, true, true, "", false},
                                              {true, true, true, "vedtak", true},
                                              {true, false, true, "", true},
                                              {true, false, false, "", false}}) {
        RevisionQuestion question{"2. kvartal 2017", {{"jobs", "a", "b"}}, {}, each.needsReason};
        if (each.losses)
            question.losses = {"Åmot: 1 tall"};
        bool offered = false;
        whenAsked([&](QDialog& dialog) {
            type(*dialog.findChild<QLineEdit*>(), each.reason);
            if (each.losses)
                dialog.findChild<QCheckBox*>()->setChecked(each.yes);
            QPushButton& change = buttonOf(dialog, "Endre programmet");
            offered = change.isEnabled();
            change.click();
        });
        const auto answer = revisionPrompt()(nullptr, question);
        CHECK(offered == each.made);
        CHECK(answer.has_value() == each.made);
    }
}

TEST_CASE("The dialog about what two have changed keeps what is mine unless one says otherwise") {
    const Catalogue words(Language::nb);
    const MergeQuestion question{"Ola", {{"målet a", "måltall: 1", "måltall: 2"}, {"målet b", "x", "y"}}};
    whenAsked([](QDialog& dialog) {
        const auto choices = dialog.findChildren<QComboBox*>();
        REQUIRE(choices.size() == 2);
        for (const QComboBox* choice : choices)
            CHECK(choice->accessibleName().startsWith("Behold for"));
        choices[1]->setCurrentIndex(1);
        buttonOf(dialog, "Gå videre med dette").click();
    });
    CHECK(mergePrompt()(nullptr, question) == std::vector<bool>{false, true});
    whenAsked([](QDialog& dialog) { buttonOf(dialog, "Avbryt").click(); });
    CHECK_FALSE(mergePrompt()(nullptr, question).has_value());
}

} // namespace maalbilde
