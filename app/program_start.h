#pragma once

#include <string>
#include <vector>

namespace maalbilde {

/// What every program begins with; gives the words that follow its name.
std::vector<std::string> beginProgram(int argc, char** argv);

/// The language is an option, never the machine's locale; without this Qt complains about a plain C locale.
/// Before Qt is started.
void ignoreMachineLocale();

} // namespace maalbilde
