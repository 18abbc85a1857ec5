#include <catch2/catch.hpp>

#include <QProcess>
#include <QProcessEnvironment>

namespace {

/// The program itself, where there is no display.
class WithoutDisplay {
public:
    explicit WithoutDisplay(const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(MAALBILDE_PROGRAM), arguments);
        REQUIRE(m_process.waitForFinished());
    }

    [[nodiscard]] int status() const { return m_process.exitCode(); }

    [[nodiscard]] bool endedByItself() const { return m_process.exitStatus() == QProcess::NormalExit; }

    QByteArray said() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("Without a display the window is refused in one sentence, with 1") {
    WithoutDisplay program({QStringLiteral("--language"), QStringLiteral("en")});
    CHECK(program.endedByItself());
    CHECK(program.status() == 1);
    const QByteArray said = program.said();
    CHECK(said.count('\n') == 1);
    CHECK(said.contains("no display"));
}

TEST_CASE("Without a display the commands work") {
    WithoutDisplay program({QStringLiteral("--help")});
    CHECK(program.status() == 0);
    CHECK(program.said().isEmpty());
}
