#include "app/command_line.h"
#include "app/file_size_limit.h"
#include "app/sibling_commands.h"
#include "app/sibling_program.h"
#include "app/window_wish.h"
#include "core/values/calendar.h"

#include <QCoreApplication>
#include <iostream>
#include <span>
#include <vector>

// The program as a command: it needs no display and does not look for one.
int main(int argc, char* argv[]) {
    maalbilde::outliveFileSizeLimit();
    const std::span words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    const std::vector<std::string> arguments(words.begin(), words.end());
    if (maalbilde::asksForWindow(arguments))
        return maalbilde::runSibling("maalbilde-window", *argv, {words.begin(), words.end()});
    if (const char* sibling = maalbilde::siblingFor(arguments))
        return maalbilde::runSibling(sibling, *argv, {words.begin(), words.end()});

    // The language is an option, never the machine's locale; without this Qt complains about a plain C
    // locale.
    qputenv("LC_ALL", "C.UTF-8");
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QCoreApplication application(qtArgumentCount, argv);
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runCommandLine(arguments, clock, std::cout, std::cerr, maalbilde::nameSiblingCommands));
}
