#pragma once

#include "core/storage/schema.h"
#include "core/storage/storage_fault.h"
#include "core/storage/store.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace maalbilde {

/// One open file, set so that nothing in it is trusted and what is committed stays.
class Connection {
public:
    /// Opens the file with suspicion. For writing, a file of an older format is brought up to this one; a
    /// copy of it as it was is made first. Throws what attempt() understands.
    static std::unique_ptr<Connection> open(const std::filesystem::path& path, Store::Access access,
                                            const Clock& clock);
    /// Makes a new file with an empty ledger and no programme yet. Throws what attempt() understands.
    static std::unique_ptr<Connection> make(const std::filesystem::path& path, const Clock& clock);

    [[nodiscard]] SQLite::Database& database() { return m_database; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Does the work and turns whatever it throws into an error.
    template <typename Work>
    auto attempt(Work&& work) {
        return maalbilde::attempt(m_path, m_database.getHandle(), std::forward<Work>(work));
    }

    /// Does the work in one transaction that nobody else can write in. Before anything is written the schema
    /// is compared once more: a trigger may have been dropped since the file was opened.
    template <typename Work>
    auto attemptWrite(Work&& work) {
        return attempt([&] {
            expectWritable();
            SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
            verifySchema(m_database, m_expectedSchema, m_path);
            auto written = work();
            transaction.commit();
            return written;
        });
    }

    /// The time of what is written now: no two transactions have the same, whatever the clock says.
    /// Requires a transaction.
    [[nodiscard]] Timestamp nextMoment();

private:
    Connection(const std::filesystem::path& path, Store::Access access, int openFlags, const Clock& clock);

    void distrust();
    void keepRollbackJournal();
    void upgrade(const std::filesystem::path& file);
    void verify(const std::filesystem::path& file);
    void expectWritable() const;

    std::filesystem::path m_path; ///< as the user named it
    Store::Access m_access;
    const Clock* m_clock;
    std::vector<SchemaObject> m_expectedSchema;
    SQLite::Database m_database;
};

/// Throws what stands in the way of writing to the file: fileMissing, fileReadOnly, folderReadOnly.
void expectWritable(const std::filesystem::path& path);

/// Throws Damage with what SQLite finds wrong. `pragma` is quick_check or integrity_check.
void expectSoundPages(SQLite::Database& database, const char* pragma);

} // namespace maalbilde
