#include "app/command_line.h"
#include "core/values/calendar.h"

#include <QCoreApplication>
#include <csignal>
#include <iostream>
#include <vector>

int main(int argc, char* argv[]) {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to report, not an end
#endif
    // The language is an option, never the machine's locale; without this Qt complains about a plain C
    // locale.
    qputenv("LC_ALL", "C.UTF-8");
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QCoreApplication application(qtArgumentCount, argv);
    const maalbilde::SystemClock clock;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return static_cast<int>(maalbilde::runCommandLine(arguments, clock, std::cout, std::cerr));
}
