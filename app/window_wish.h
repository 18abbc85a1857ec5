#pragma once

#include <string>
#include <vector>

namespace maalbilde {

/// True if the words of the command line ask for the window: no command and no help, a FILE first if
/// anything. A word without a point or slash is meant as a command. Needs no application.
bool asksForWindow(const std::vector<std::string>& arguments);

} // namespace maalbilde
