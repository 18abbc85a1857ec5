#pragma once

#include "app/session.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace maalbilde {

/// Opens the window and returns when it is closed. Without a display it ends the process with one sentence
/// on `err` and ExitStatus::failed. Requires that there is no application object yet; `program` is argv[0].
ExitStatus runWindow(char* program, const std::vector<std::string>& arguments, const Clock& clock,
                     std::ostream& out, std::ostream& err);

} // namespace maalbilde
