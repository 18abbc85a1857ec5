#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace maalbilde {

/// Copies what was committed last, through SQLite, into an empty file that is readable by those who may read
/// the original. Throws StorageFault naming the file as `shownAs`.
void copyInto(const std::filesystem::path& unfinished, SQLite::Database& original,
              const std::filesystem::path& shownAs);

/// Copies what was committed last, through SQLite, whoever writes to the file meanwhile. The copy appears
/// whole or not at all under `name`, which must be free, and is readable by those who may read the original.
/// Throws StorageFault naming the copy.
void copySnapshot(SQLite::Database& original, const std::filesystem::path& name);

} // namespace maalbilde
