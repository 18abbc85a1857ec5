#include "app/command_line.h"
#include "app/program_start.h"
#include "app/sibling_commands.h"
#include "app/sibling_program.h"
#include "app/window_wish.h"
#include "core/values/calendar.h"

#include <QCoreApplication>
#include <iostream>

// The program as a command: it needs no display and does not look for one.
int main(int argc, char* argv[]) {
    const auto arguments = maalbilde::beginProgram(argc, argv);
    if (maalbilde::asksForWindow(arguments))
        return maalbilde::runSibling("maalbilde-window", *argv, arguments);
    if (const char* sibling = maalbilde::siblingFor(arguments))
        return maalbilde::runSibling(sibling, *argv, arguments);

    maalbilde::ignoreMachineLocale();
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QCoreApplication application(qtArgumentCount, argv);
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runCommandLine(arguments, clock, std::cout, std::cerr, maalbilde::nameSiblingCommands));
}
