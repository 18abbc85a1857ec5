#pragma once

#include <filesystem>
#include <string>

namespace maalbilde {

/// The folder in which copies of the file are kept, beside it: `region sikkerhetskopier`. Its name is the
/// same in every language, so that nobody has two.
std::filesystem::path backupFolder(const std::filesystem::path& file);

/// The name of a copy there: `region 2026-11-23.maalbilde` where `mark` is `2026-11-23`.
std::filesystem::path backupName(const std::filesystem::path& file, const std::string& mark);

/// Makes the folder and says so, or finds it. Throws folderReadOnly, fileExists, diskFull, fileWriteFailed.
bool makeBackupFolder(const std::filesystem::path& file);

} // namespace maalbilde
