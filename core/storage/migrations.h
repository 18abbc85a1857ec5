#pragma once

#include <SQLiteCpp/Database.h>

namespace maalbilde {

/// The newest file format that this program knows: how many steps the ladder of migrations/ has.
inline constexpr int kFormatVersion = 3;

/// `MBLD` in the header of every file.
inline constexpr unsigned kApplicationId = 0x4D424C44;

/// The format of an open file: 0 while nothing has been made in it. Throws SQLite::Exception.
int formatVersion(SQLite::Database& database);

/// Climbs the ladder from the file's format up to `version`, or to the newest one known. Requires a
/// transaction, which makes it one step. Throws SQLite::Exception.
void migrate(SQLite::Database& database, int version);

} // namespace maalbilde
