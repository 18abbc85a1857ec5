#pragma once

#include <filesystem>
#include <string>

namespace maalbilde {

/// Makes a file, or replaces it.
void writeContent(const std::filesystem::path& file, const std::string& content);

/// What a file holds, byte for byte; nothing for a folder or a file that is not there.
std::string contentOf(const std::filesystem::path& file);

} // namespace maalbilde
