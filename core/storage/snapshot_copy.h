#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace maalbilde {

/// Copies what was committed last, through SQLite, whoever writes to the file meanwhile. The copy appears
/// whole or not at all under `name`, which must be free, and is readable by those who may read the original.
/// Throws StorageFault naming the copy.
void copySnapshot(SQLite::Database& original, const std::filesystem::path& name);

} // namespace maalbilde
