#include "core/storage/snapshot_copy.h"

#include "core/storage/storage_fault.h"
#include "core/storage/unfinished_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace maalbilde {

namespace fs = std::filesystem;

void copyInto(const fs::path& unfinished, SQLite::Database& original, const fs::path& shownAs) {
    SQLite::Database copy(shown(unfinished), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto filled = attempt(shownAs, copy.getHandle(), [&] {
        SQLite::Backup backup(copy, original);
        const int status = backup.executeStep();
        if (status != SQLITE_DONE)
            throw SQLite::Exception(sqlite3_errstr(status), status);
        fs::permissions(unfinished, fs::status(original.getFilename()).permissions());
    });
    if (!filled)
        throw StorageFault(filled.error());
}

void copySnapshot(SQLite::Database& original, const fs::path& name) {
    const UnfinishedFile unfinished(name.parent_path());
    const auto copied = attempt(name, nullptr, [&] {
        copyInto(unfinished.path(), original, name);
        unfinished.finish(name, name);
    });
    if (!copied)
        throw StorageFault(copied.error());
}

} // namespace maalbilde
