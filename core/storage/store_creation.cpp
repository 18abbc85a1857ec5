#include "core/storage/connection.h"
#include "core/storage/durable_file.h"
#include "core/storage/migrations.h"
#include "core/storage/revision_rows.h"
#include "core/storage/revision_text.h"
#include "core/storage/store.h"

#include <fmt/format.h>

#include <random>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// A file under a name of its own while it is being made; gone again unless it was given another name.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const fs::path& folder) {
        std::random_device random;
        m_path = folder / fmt::format(".maalbilde-{:08x}{:08x}.new", random(), random());
    }

    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    ~UnfinishedFile() {
        std::error_code ignored; // what cannot be removed cannot be mended here either
        fs::remove(m_path, ignored);
        fs::path journal = m_path;
        fs::remove(journal += "-journal", ignored);
    }

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

void expectFree(const fs::path& path) {
    std::error_code error;
    // A journal that lies there from some other file would be played into the new one.
    for (const char* suffix : {"", "-journal", "-wal"}) {
        fs::path name = path;
        name += suffix;
        if (fs::exists(fs::symlink_status(name, error)))
            throwFault(ErrorCode::fileExists, shown(name));
    }
}

void expectFolder(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        throwFault(ErrorCode::fileMissing, shown(folder));
    if (!mayWrite(folder))
        throwFault(ErrorCode::folderReadOnly, shown(folder));
}

/// Throws what the step's failure means for the file that the user named.
void expectDone(const std::error_code& error, const fs::path& path) {
    if (error)
        throw StorageFault(writeError(path, error));
}

/// Writes the whole file and closes it.
Result<void> fill(const fs::path& unfinished, const NewRevision& first, const Clock& clock) {
    auto connection = attempt(unfinished, nullptr, [&] { return Connection::make(unfinished, clock); });
    if (!connection)
        return tl::unexpected(connection.error());
    return (*connection)->attempt([&] {
        migrate((*connection)->database());
        writeRevision((*connection)->database(),
                      {1, (*connection)->nextMoment(), first.author, first.reason, first.programme});
    });
}

/// The error speaks of the file that the user named, not of the unfinished one.
Error renamed(Error error, const fs::path& unfinished, const fs::path& path) {
    for (ErrorFact& fact : error.facts)
        if (fact == ErrorFact(shown(unfinished)))
            fact = shown(path);
    return error;
}

void make(const fs::path& path, const NewRevision& first, const Clock& clock) {
    const fs::path folder = fs::absolute(path).parent_path();
    expectFolder(folder);
    expectFree(path);
    const UnfinishedFile unfinished(folder);
    if (const auto filled = fill(unfinished.path(), first, clock); !filled)
        throw StorageFault(renamed(filled.error(), unfinished.path(), path));
    expectDone(syncFile(unfinished.path()), path);
    const fs::path name = folder / path.filename();
    expectDone(giveName(unfinished.path(), name), path);
    if (const std::error_code error = syncFolder(folder)) {
        std::error_code ignored;
        fs::remove(name, ignored);
        expectDone(error, path);
    }
}

} // namespace

Result<Store> Store::create(const fs::path& path, const NewRevision& first, const Clock& clock) {
    if (const auto fault = faultOfRevision(first, RevisionOrder::first))
        return tl::unexpected(*fault);
    const auto made = attempt(path, nullptr, [&] { make(path, first, clock); });
    if (!made)
        return tl::unexpected(made.error());
    return open(path, Access::readWrite, clock);
}

} // namespace maalbilde
