#include "app/drawing/drawing_command_line.h"
#include "app/program_start.h"
#include "core/values/calendar.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <iostream>

// The program with the commands that draw; maalbilde goes over to it for them. It needs no display.
int main(int argc, char* argv[]) {
    const auto arguments = maalbilde::beginProgram(argc, argv);
    maalbilde::ignoreMachineLocale();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's remarks on the session
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QGuiApplication application(qtArgumentCount, argv);
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runCommandLine(arguments, clock, std::cout, std::cerr, maalbilde::addDrawingCommands));
}
