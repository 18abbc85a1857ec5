#include "core/storage/migrations.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <migration_steps.h>

#include <array>
#include <string>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, kFormatVersion> kSteps = {
    migration_steps::k_0001_entries_and_revisions_sql};

} // namespace

void migrate(SQLite::Database& database) {
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    for (auto step = static_cast<std::size_t>(version); step < kSteps.size(); ++step) {
        SQLite::Transaction transaction(database);
        database.exec(std::string(kSteps[step]));
        database.exec("PRAGMA user_version = " + std::to_string(step + 1));
        transaction.commit();
    }
}

} // namespace maalbilde
