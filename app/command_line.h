#pragma once

#include "app/session.h"
#include "core/values/calendar.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): it is CLI11 that is named so
namespace CLI {
class App;
}

namespace maalbilde {

/// What the chosen command does once its words have been read.
using Action = std::function<ExitStatus(const Session&)>;

/// Adds commands to a command line; each says through `chosen` what it does.
using AddCommands = std::function<void(CLI::App& root, Action& chosen)>;

/// Runs one command, such as {"status", "file.maalbilde", "--json"}: results on `out`, one line on `err` for
/// what went wrong. `addMore` adds commands that not every program has. Requires a QCoreApplication and no
/// catalogue in force.
ExitStatus runCommandLine(const std::vector<std::string>& arguments, const Clock& clock, std::ostream& out,
                          std::ostream& err, const AddCommands& addMore);

} // namespace maalbilde
