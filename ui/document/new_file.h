#pragma once

#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "core/values/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace maalbilde {

/// What a new file is made of.
struct NewFile {
    std::string author;
    std::string_view definition;   ///< the programme as JSON
    std::string_view figures = {}; ///< CSV; may be empty
};

/// The programme that its definition describes. Errors: definition….
Result<Programme> programmeOf(const NewFile& content);

/// Makes the file, whole or not at all. Errors: definition…, csv…, value…, file….
Result<void> makeFile(const std::filesystem::path& path, const NewFile& content, const Clock& clock);

} // namespace maalbilde
