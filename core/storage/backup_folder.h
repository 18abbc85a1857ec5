#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace maalbilde {

/// The folder in which copies of the file are kept, beside it: `region sikkerhetskopier`. Its name is the
/// same in every language, so that nobody has two.
std::filesystem::path backupFolder(const std::filesystem::path& file);

/// The name of a copy there: `region 2026-11-23.maalbilde` where `mark` is `2026-11-23`.
std::filesystem::path backupName(const std::filesystem::path& file, const std::string& mark);

/// The same, or `region 2026-11-23 (2).maalbilde` and so on where that is taken.
std::filesystem::path freeBackupName(const std::filesystem::path& file, const std::string& mark);

/// The mark in the name of a copy of the file; nothing if it is none.
std::optional<std::string> backupMark(const std::filesystem::path& file, const std::filesystem::path& copy);

/// Makes the folder and says so, or finds it. Throws folderReadOnly, fileExists, diskFull, fileWriteFailed.
bool makeBackupFolder(const std::filesystem::path& file);

} // namespace maalbilde
