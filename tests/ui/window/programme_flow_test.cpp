#include "core/definition/programme_json.h"
#include "tests/ui/window/desk.h"
#include "ui/programme/programme_page.h"

#include <QLabel>
#include <QPushButton>
#include <fstream>
#include <sstream>

namespace maalbilde {

namespace {

/// Kari with the programme in front of her.
class AtTheProgramme {
public:
    AtTheProgramme() {
        desk.userName = QStringLiteral("Kari");
        desk.window().openFile(desk.makeFile("a.maalbilde"));
        desk.byText("Programmet").trigger();
    }

    [[nodiscard]] QStringList words() {
        QStringList words;
        for (const QLabel* label : desk.part<ProgrammePage>().findChildren<QLabel*>())
            words << label->text();
        return words;
    }

    /// Reads a definition in.
    void readIn(const std::string& json) {
        const auto path = desk.folder.path() / "definition.json";
        std::ofstream(path) << json;
        desk.answer = qtPath(path);
        emit desk.part<ProgrammePage>().importWished();
    }

    Desk desk;
};

/// The programme of the desk with another goal for jobs.
Programme withGoal(int goal) {
    Programme programme = smallProgramme();
    std::get<CumulativeMinimum>(programme.targets.front().rule).goal = Quantity::of(goal);
    return programme;
}

} // namespace

TEST_CASE("The page of the programme says what was promised, in the language of the window") {
    AtTheProgramme kari;
    CHECK(kari.words().contains("Måltall"));
    CHECK(kari.words().contains("Elverum"));
    kari.desk.byText("English").trigger();
    QCoreApplication::processEvents();
    CHECK(kari.words().contains("Goal"));
}

TEST_CASE(
    "Another definition is read in after a look at what it does, and stands in the log with its reason") {
    AtTheProgramme kari;
    const Programme easier = withGoal(7);
    kari.readIn(writeProgramme(easier));
    REQUIRE(kari.desk.revised.rows.size() == easier.targets.size());
    CHECK(kari.desk.revised.quarter == "2. kvartal 2017");
    CHECK(kari.desk.revised.rows.front().before != kari.desk.revised.rows.front().after);
    CHECK(kari.desk.revised.rows.front().after.contains("Nådd"));
    CHECK(kari.desk.document().revisions().size() == 1); // no reason, no change

    kari.desk.reason = QStringLiteral("Styrevedtak 4/17");
    kari.readIn(writeProgramme(easier));
    REQUIRE(kari.desk.document().revisions().size() == 2);
    CHECK(kari.desk.document().programme() == easier);
    CHECK(kari.desk.document().revisions().back().reason == "Styrevedtak 4/17");
    CHECK(kari.words().contains("Kari: Styrevedtak 4/17"));
}

TEST_CASE("A definition that is wrong or changes nothing is told, and one that loses figures needs a yes") {
    AtTheProgramme kari;
    kari.desk.reason = QStringLiteral("Styrevedtak");
    kari.readIn("{ not json");
    CHECK_FALSE(kari.desk.notice().isEmpty());
    kari.readIn(writeProgramme(kari.desk.document().programme()));
    CHECK(kari.desk.notice().contains("definition.json"));
    Programme without = smallProgramme();
    std::erase_if(without.municipalities, [](const Municipality& each) { return each.id == "aamot"; });
    kari.readIn(writeProgramme(without));
    CHECK(kari.desk.revised.losses.join(' ').contains("Åmot"));
    CHECK(kari.desk.document().revisions().size() == 1);
}

TEST_CASE("The definition is saved so that it can be read in again") {
    AtTheProgramme kari;
    const auto path = kari.desk.folder.path() / "out.json";
    kari.desk.answer = qtPath(path);
    emit kari.desk.part<ProgrammePage>().exportWished();
    std::stringstream saved;
    saved << std::ifstream(path).rdbuf();
    CHECK(readProgramme(saved.str()) == kari.desk.document().programme());
    CHECK(kari.desk.notice().contains("out.json"));
}

} // namespace maalbilde
