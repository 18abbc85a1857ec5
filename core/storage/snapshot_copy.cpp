#include "core/storage/snapshot_copy.h"

#include "core/storage/storage_fault.h"
#include "core/storage/unfinished_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// Throws StorageFault.
void fill(const fs::path& unfinished, SQLite::Database& original, const fs::path& name) {
    SQLite::Database copy(shown(unfinished), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto filled = attempt(name, copy.getHandle(), [&] {
        SQLite::Backup backup(copy, original);
        const int status = backup.executeStep();
        if (status != SQLITE_DONE)
            throw SQLite::Exception(sqlite3_errstr(status), status);
    });
    if (!filled)
        throw StorageFault(filled.error());
}

} // namespace

void copySnapshot(SQLite::Database& original, const fs::path& name) {
    const UnfinishedFile unfinished(name.parent_path());
    const auto copied = attempt(name, nullptr, [&] {
        fill(unfinished.path(), original, name);
        fs::permissions(unfinished.path(), fs::status(original.getFilename()).permissions());
        unfinished.finish(name, name);
    });
    if (!copied)
        throw StorageFault(copied.error());
}

} // namespace maalbilde
