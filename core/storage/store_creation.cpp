#include "core/storage/comment_rows.h"
#include "core/storage/connection.h"
#include "core/storage/durable_file.h"
#include "core/storage/entry_rows.h"
#include "core/storage/migrations.h"
#include "core/storage/revision_rows.h"
#include "core/storage/revision_text.h"
#include "core/storage/store.h"
#include "core/storage/unfinished_file.h"

#include <SQLiteCpp/Transaction.h>

#include <functional>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

void expectFree(const fs::path& path) {
    std::error_code error;
    // A journal that lies there from some other file would be played into the new one.
    for (const char* suffix : {"", "-journal", "-wal"}) {
        fs::path name = path;
        name += suffix;
        if (fs::exists(fs::symlink_status(name, error)))
            throwStorageFault(ErrorCode::fileExists, shown(name));
    }
}

void expectFolder(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        throwStorageFault(ErrorCode::fileMissing, shown(folder));
    if (!mayWrite(folder))
        throwStorageFault(ErrorCode::folderReadOnly, shown(folder));
}

/// What a new file is filled with, in one transaction.
using Fill = std::function<void(Connection&)>;

/// Writes the whole file and closes it.
Result<void> fillWhole(const fs::path& unfinished, const Fill& fill, const Clock& clock) {
    auto connection = attempt(unfinished, nullptr, [&] { return Connection::make(unfinished, clock); });
    if (!connection)
        return tl::unexpected(connection.error());
    return (*connection)->attempt([&] {
        SQLite::Transaction transaction((*connection)->database());
        migrate((*connection)->database(), kFormatVersion);
        fill(**connection);
        transaction.commit();
    });
}

/// The error speaks of the file that the user named, not of the unfinished one.
Error renamed(Error error, const fs::path& unfinished, const fs::path& path) {
    for (ErrorFact& fact : error.facts)
        if (fact == ErrorFact(shown(unfinished)))
            fact = shown(path);
    return error;
}

void make(const fs::path& path, const Fill& fill, const Clock& clock) {
    const fs::path folder = fs::absolute(path).parent_path();
    expectFolder(folder);
    expectFree(path);
    const UnfinishedFile unfinished(folder);
    if (const auto filled = fillWhole(unfinished.path(), fill, clock); !filled)
        throw StorageFault(renamed(filled.error(), unfinished.path(), path));
    unfinished.finish(folder / path.filename(), path);
}

void writeAll(SQLite::Database& database, const StoreContent& content) {
    for (const ProgrammeRevision& revision : content.revisions)
        writeRevision(database, revision);
    EntryWriter writer(database);
    for (const LedgerEntry& entry : content.entries)
        writer.write(entry);
    for (const Comment& comment : content.comments)
        writeComment(database, comment);
}

} // namespace

Result<Store> Store::create(const fs::path& path, const NewRevision& first, const Clock& clock) {
    if (const auto fault = faultOfRevision(first, RevisionOrder::first))
        return tl::unexpected(*fault);
    const Fill fill = [&](Connection& connection) {
        writeRevision(connection.database(),
                      {1, connection.nextMoment(), first.author, first.reason, first.programme});
    };
    const auto made = attempt(path, nullptr, [&] { make(path, fill, clock); });
    if (!made)
        return tl::unexpected(made.error());
    return open(path, Access::readWrite, clock);
}

Result<void> Store::write(const fs::path& path, const StoreContent& content, const Clock& clock) {
    const Fill fill = [&](Connection& connection) { writeAll(connection.database(), content); };
    return attempt(path, nullptr, [&] { make(path, fill, clock); });
}

} // namespace maalbilde
