#include "core/storage/schema.h"

#include "core/storage/migrations.h"
#include "core/storage/storage_fault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace maalbilde {

namespace {

/// ANALYZE keeps its statistics in tables of these names, whoever runs it.
bool isStatistics(const SchemaObject& object) {
    return object.type == "table" && (object.name == "sqlite_stat1" || object.name == "sqlite_stat4");
}

std::string named(const SchemaObject& object) {
    return object.type + " " + object.name;
}

} // namespace

std::vector<SchemaObject> readSchema(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    std::vector<SchemaObject> objects;
    while (query.executeStep())
        objects.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(),
                           query.getColumn(2).getString(), query.getColumn(3).getString()});
    std::ranges::sort(objects);
    return objects;
}

std::vector<SchemaObject> makeExpectedSchema(int version) {
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(model, version);
    return readSchema(model);
}

void verifySchema(SQLite::Database& database, const std::vector<SchemaObject>& expected,
                  const std::filesystem::path& file) {
    const std::vector<SchemaObject> found = readSchema(database);
    const auto sameName = [](const SchemaObject& a) {
        return [&a](const SchemaObject& b) { return a.type == b.type && a.name == b.name; };
    };
    for (const SchemaObject& object : found)
        if (!isStatistics(object) && std::ranges::none_of(expected, sameName(object)))
            throwStorageFault(ErrorCode::fileForeignSchema, shown(file), named(object));
    for (const SchemaObject& object : expected) {
        if (std::ranges::none_of(found, sameName(object)))
            throw Damage(named(object) + " is missing");
        if (!std::ranges::binary_search(found, object))
            throw Damage(named(object) + " has been altered");
    }
}

} // namespace maalbilde
