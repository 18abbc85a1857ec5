#pragma once

#include <SQLiteCpp/Database.h>

namespace maalbilde {

/// The newest file format that this program knows: how many steps the ladder of migrations/ has.
inline constexpr int kFormatVersion = 1;

/// `MBLD` in the header of every file.
inline constexpr unsigned kApplicationId = 0x4D424C44;

/// Brings the file up to kFormatVersion, each step in a transaction of its own. Throws SQLite::Exception.
void migrate(SQLite::Database& database);

} // namespace maalbilde
