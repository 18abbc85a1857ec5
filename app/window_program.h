#pragma once

#include <vector>

namespace maalbilde {

/// Goes over to the program with the window, which lies beside this one, with the same words; `program` is
/// argv[0]. It is a program of its own so that commands do not load what only a window needs. Gives the exit
/// status.
int runWindowProgram(char* program, std::vector<char*> arguments);

} // namespace maalbilde
