#pragma once

#include "app/session.h"
#include "core/values/calendar.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace maalbilde {

/// Runs one command, such as {"status", "file.maalbilde", "--json"}: results on `out`, one line on `err` for
/// what went wrong. Requires a QCoreApplication and no catalogue in force.
ExitStatus runCommandLine(const std::vector<std::string>& arguments, const Clock& clock, std::ostream& out,
                          std::ostream& err);

} // namespace maalbilde
