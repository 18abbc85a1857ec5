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
    const std::span words(argv, static_cast<std::size_t>(argc));
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runWindow(argv[0], {words.begin() + 1, words.end()}, clock, std::cout, std::cerr));
}
