#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"

#include <filesystem>

namespace maalbilde {

/// Copies a Målbilde file as it stands and reads the copy to prove it sound. Nothing is left behind if it
/// fails. Errors: fileExists, fileBusy while somebody writes, file….
Result<void> copyFile(const std::filesystem::path& from, const std::filesystem::path& to, const Clock& clock);

} // namespace maalbilde
