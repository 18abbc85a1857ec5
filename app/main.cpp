#include "app/command_line.h"
#include "app/window_arguments.h"
#include "app/window_command.h"
#include "core/values/calendar.h"

#include <QCoreApplication>
#include <csignal>
#include <iostream>
#include <vector>

namespace {

/// A command needs no display, and does not look for one.
maalbilde::ExitStatus runCommand(char* program, const std::vector<std::string>& arguments,
                                 const maalbilde::Clock& clock) {
    // The language is an option, never the machine's locale; without this Qt complains about a plain C
    // locale.
    qputenv("LC_ALL", "C.UTF-8");
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QCoreApplication application(qtArgumentCount, &program);
    return maalbilde::runCommandLine(arguments, clock, std::cout, std::cerr);
}

} // namespace

int main(int argc, char* argv[]) {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to report, not an end
#endif
    const maalbilde::SystemClock clock;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto status = maalbilde::asksForWindow(arguments)
                            ? maalbilde::runWindow(argv[0], arguments, clock, std::cout, std::cerr)
                            : runCommand(argv[0], arguments, clock);
    return static_cast<int>(status);
}
