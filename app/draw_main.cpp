#include "app/drawing/drawing_command_line.h"
#include "app/file_size_limit.h"
#include "core/values/calendar.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <iostream>
#include <span>

// The program with the commands that draw; maalbilde goes over to it for them. It needs no display.
int main(int argc, char* argv[]) {
    maalbilde::outliveFileSizeLimit();
    const std::span words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    qputenv("LC_ALL", "C.UTF-8"); // the language is an option, never the machine's locale
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's remarks on the session
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QGuiApplication application(qtArgumentCount, argv);
    const maalbilde::SystemClock clock;
    return static_cast<int>(maalbilde::runCommandLine({words.begin(), words.end()}, clock, std::cout,
                                                      std::cerr, maalbilde::addDrawingCommands));
}
