#include "core/storage/migrations.h"

#include <SQLiteCpp/Database.h>
#include <migration_steps.h>

#include <algorithm>
#include <array>
#include <string>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, kFormatVersion> kSteps = {
    migration_steps::k_0001_entries_and_revisions_sql, migration_steps::k_0002_comments_sql,
    migration_steps::k_0003_surveys_sql};

} // namespace

int formatVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database, int version) {
    const int last = std::min(version, kFormatVersion);
    for (int step = formatVersion(database); step < last; ++step) {
        database.exec(std::string(kSteps.at(static_cast<std::size_t>(step))));
        database.exec("PRAGMA user_version = " + std::to_string(step + 1));
    }
}

} // namespace maalbilde
