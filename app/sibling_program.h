#pragma once

#include <string>
#include <vector>

namespace maalbilde {

/// Goes over to another program of Målbilde, such as `maalbilde-window`, which lies beside this one, with the
/// same words; `program` is argv[0]. They are programs of their own so that a command does not load what only
/// a window or a picture needs. Gives the exit status.
int runSibling(const char* name, char* program, std::vector<std::string> arguments);

} // namespace maalbilde
