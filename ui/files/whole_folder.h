#pragma once

#include "core/values/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace maalbilde {

/// A file by its name in a folder, and what it holds.
struct NamedContent {
    std::string name;
    std::string content;
};

/// Writes the files into a folder, which is made if there is none. Each file is replaced whole, and none
/// before all of them lie on the disk: where one does not fit, all stay as they were. Errors: diskFull,
/// fileWriteFailed.
Result<void> writeWholeFolder(const std::filesystem::path& folder, const std::vector<NamedContent>& files);

} // namespace maalbilde
