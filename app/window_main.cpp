#include "app/window_command.h"
#include "core/values/calendar.h"

#include <csignal>
#include <iostream>
#include <span>

// The program with the window; maalbilde goes over to it where no command is given.
int main(int argc, char* argv[]) {
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to report, not an end
#endif
    const std::span words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runWindow(*argv, {words.begin(), words.end()}, clock, std::cout, std::cerr));
}
