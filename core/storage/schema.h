#pragma once

#include <SQLiteCpp/Database.h>

#include <compare>
#include <filesystem>
#include <string>
#include <vector>

namespace maalbilde {

/// A table, index, trigger or view of a file, by the text that made it.
struct SchemaObject {
    std::string type;
    std::string name;
    std::string table;
    std::string sql; ///< empty for an index that SQLite makes by itself

    friend auto operator<=>(const SchemaObject&, const SchemaObject&) = default;
};

/// Everything in the file's schema, in order.
std::vector<SchemaObject> readSchema(SQLite::Database& database);

/// What the migrations make of a file of this format; of one that is newer, what they can.
std::vector<SchemaObject> makeExpectedSchema(int version);

/// Throws fileForeignSchema naming an object that does not belong (SQLite's own statistics do), or Damage
/// naming one that is missing or altered.
void verifySchema(SQLite::Database& database, const std::vector<SchemaObject>& expected,
                  const std::filesystem::path& file);

} // namespace maalbilde
