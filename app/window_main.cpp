#include "app/program_start.h"
#include "app/window_command.h"
#include "core/values/calendar.h"

#include <iostream>

// The program with the window; maalbilde goes over to it where no command is given.
int main(int argc, char* argv[]) {
    const auto arguments = maalbilde::beginProgram(argc, argv);
    const maalbilde::SystemClock clock;
    return static_cast<int>(maalbilde::runWindow(*argv, arguments, clock, std::cout, std::cerr));
}
