#pragma once

#include "core/values/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace maalbilde {

/// Reads a file whole, if it is no larger than `largest` bytes. Errors: fileMissing, fileUnreadable,
/// fileTooLarge.
Result<std::string> readWholeFile(const std::filesystem::path& path, std::int64_t largest);

/// Writes a file whole or not at all: an existing one is replaced only once everything is on the disk.
/// Errors: fileWriteFailed, folderReadOnly, diskFull.
Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view content);

} // namespace maalbilde
