#include "tests/ui/window/typist.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <iostream>

namespace maalbilde {

namespace {

const FigureKey kJobs = cell("jobs", "vaaler");

/// Records a figure with the program itself, in a process of its own.
void recordInAnotherProcess(const fs::path& file, const char* figure) {
    QProcess ola;
    ola.start(QStringLiteral(MAALBILDE_PROGRAM),
              {"record", qtPath(file), "--indicator", "jobs", "--place", "vaaler", "--quarter", "2017K2",
               "--value", figure, "--by", "Ola"});
    REQUIRE(ola.waitForFinished());
    INFO(ola.readAllStandardError().toStdString());
    REQUIRE(ola.exitCode() == 0);
}

/// This program again, with another test in it.
constexpr auto kFileVariable = "MAALBILDE_TEST_FILE";

QProcessEnvironment environmentFor(const fs::path& file) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kFileVariable), qtPath(file));
    return environment;
}

/// The numbers that a process has said are kept, one to a line; a line that was cut off says nothing.
std::vector<int> numbersIn(const QByteArray& said) {
    std::vector<int> numbers;
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("kept "))
            numbers.push_back(line.mid(5).toInt());
    return numbers;
}

} // namespace

TEST_CASE("What another process records appears in the grid, and the same cell is asked about") {
    Typist kari;
    kari.desk.keepsOwn = true;
    kari.desk.reason = QStringLiteral("Talt på nytt");
    kari.goTo(kJobs);
    kari.type("5"); // and while she is at it …
    recordInAnotherProcess(kari.file, "8");
    REQUIRE(waitFor([&] { return kari.figure(kJobs) == Figure(Quantity::of(8)); }));
    kari.press(Qt::Key_Return);
    REQUIRE(kari.desk.conflicts.size() == 1);
    CHECK(kari.desk.conflicts.front().theirs == QLatin1String("8"));
    CHECK(kari.figure(kJobs) == Figure(Quantity::of(5)));
}

// Run by the next test in a process of its own; types until it is killed.
TEST_CASE("A typist who never stops", "[.typist]") {
    Typist kari(systemPath(qEnvironmentVariable(kFileVariable)));
    for (int number = 1;; ++number) {
        kari.goTo(kJobs);
        kari.enter(QByteArray::number(number).constData());
        if (kari.figure(kJobs) == Figure(Quantity::of(number)))
            std::cout << "kept " << number << std::endl;
    }
}

TEST_CASE("A window that is killed while somebody types has lost nothing that it had kept") {
    Desk desk;
    const fs::path file = desk.makeFile("a.maalbilde");
    QProcess kari;
    kari.setProcessEnvironment(environmentFor(file));
    kari.start(QCoreApplication::applicationFilePath(), {"[.typist]"});
    QByteArray said;
    while (numbersIn(said).size() < 20) {
        REQUIRE(kari.waitForReadyRead());
        said += kari.readAllStandardOutput();
    }
    kari.kill();
    kari.waitForFinished();
    said += kari.readAllStandardOutput();

    const std::vector<int> kept = numbersIn(said);
    desk.window().openFile(file);
    const auto history = desk.document().ledger().history(kJobs);
    REQUIRE(history.size() >= kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        CHECK(history[i]->figure == Figure(Quantity::of(kept[i])));
    CHECK(desk.notice().isEmpty());
}

} // namespace maalbilde
