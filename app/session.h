#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"
#include "ui/text/language.h"

#include <QString>
#include <filesystem>
#include <iosfwd>

namespace maalbilde {

/// What a command ends with.
enum class ExitStatus {
    done = 0,
    failed = 1, ///< something about a file or a value
    usage = 2,  ///< an unknown command or option, or a missing argument
};

/// What every command works with.
struct Session {
    const Clock& clock;
    Language language;
    std::ostream& out;
    std::ostream& err;

    /// Writes a line of the result.
    void say(const QString& line) const;
    /// Writes what went wrong and what to do, on one line.
    [[nodiscard]] ExitStatus fail(const Error& error) const;
};

/// The path of the file that the user named.
std::filesystem::path pathOf(const std::string& argument);

} // namespace maalbilde
