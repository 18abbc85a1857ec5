#include "app/file_size_limit.h"
#include "app/window_command.h"
#include "core/values/calendar.h"

#include <iostream>
#include <span>

// The program with the window; maalbilde goes over to it where no command is given.
int main(int argc, char* argv[]) {
    maalbilde::outliveFileSizeLimit();
    const std::span words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runWindow(*argv, {words.begin(), words.end()}, clock, std::cout, std::cerr));
}
