// The program with the window, as it is; linked with first_paint.cpp it ends once it has shown itself.

#include "app/window_command.h"
#include "core/values/calendar.h"

#include <iostream>
#include <span>

int main(int argc, char* argv[]) {
    const std::span words = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
    const maalbilde::SystemClock clock;
    return static_cast<int>(
        maalbilde::runWindow(*argv, {words.begin(), words.end()}, clock, std::cout, std::cerr));
}
