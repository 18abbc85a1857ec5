#pragma once

#include <QString>
#include <string_view>

namespace maalbilde {

/// A text that somebody entered, on one line and without control characters: no note may pass for an entry
/// of the log, or speak to the terminal.
QString onOneLine(std::string_view text);

} // namespace maalbilde
