#pragma once

#include <filesystem>

struct sqlite3;

namespace maalbilde {

/// Throws unless there is an ordinary file that can be opened: fileMissing, fileUnreadable, fileNotOurs.
void expectFile(const std::filesystem::path& file);

/// Looks at the bytes of the file before SQLite interprets any of them: fileNotOurs, fileNewer,
/// fileTruncated, Damage. `handle` has just been opened on it; `shownAs` is its name in errors.
void inspectHeader(sqlite3* handle, const std::filesystem::path& file, const std::filesystem::path& shownAs);

/// True if there is something beside the file that ends in `suffix` (`-journal`, `-wal`) and is not empty.
bool hasBeside(const std::filesystem::path& file, const char* suffix);

/// How long the file is, in bytes.
std::int64_t fileLength(sqlite3* handle);

} // namespace maalbilde
