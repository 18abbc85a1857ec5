#include "core/storage/connection.h"

#include "core/storage/durable_file.h"
#include "core/storage/file_inspection.h"
#include "core/storage/format_copy.h"
#include "core/storage/migrations.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyMilliseconds = 3000;
constexpr std::int64_t kQuicklyChecked = std::int64_t{2} * 1024 * 1024;

/// The absolute name: SQLite reads `file:…` and `:memory:` as something else than files.
std::string sqliteName(const fs::path& path) {
    return shown(fs::absolute(path));
}

void set(SQLite::Database& database, int option, int value) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): there is no other way to set it
    database.check(sqlite3_db_config(database.getHandle(), option, value, nullptr));
}

bool mayWriteWithJournal(const fs::path& file) {
    return mayWrite(file) && mayWrite(file.parent_path());
}

} // namespace

Connection::Connection(const fs::path& path, Store::Access access, int openFlags, const Clock& clock)
    : m_path(path), m_access(access), m_clock(&clock),
      m_database(sqliteName(path), openFlags | SQLite::OPEN_NOMUTEX, kBusyMilliseconds) {}

std::unique_ptr<Connection> Connection::open(const fs::path& path, Store::Access access, const Clock& clock) {
    expectFile(path);
    const fs::path file = fs::canonical(path);
    // A file left by a crash is mended from its journal when it is next opened, also by one who only reads.
    const int flags = mayWriteWithJournal(file) ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    std::unique_ptr<Connection> connection(new Connection(path, access, flags, clock));
    // SQLite has opened the file, but read nothing of it yet.
    inspectHeader(connection->m_database.getHandle(), file, path);
    if (access == Store::Access::readWrite)
        connection->expectWritable();
    connection->distrust();
    connection->verify(file);
    if (access == Store::Access::readWrite) {
        connection->keepRollbackJournal();
        // Here, where the handle still knows what the system said.
        const auto upgraded = connection->attempt([&] { connection->upgrade(file); });
        if (!upgraded)
            throw StorageFault(upgraded.error());
    }
    return connection;
}

std::unique_ptr<Connection> Connection::make(const fs::path& path, const Clock& clock) {
    std::unique_ptr<Connection> connection(
        new Connection(path, Store::Access::readWrite, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, clock));
    connection->distrust();
    return connection;
}

void Connection::distrust() {
    set(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1);
    set(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    set(m_database, SQLITE_DBCONFIG_DQS_DML, 0);
    set(m_database, SQLITE_DBCONFIG_DQS_DDL, 0);
    m_database.exec("PRAGMA cell_size_check = ON");
    m_database.exec("PRAGMA mmap_size = 0");
    // EXTRA: also the removal of the journal has reached the disk before an append is answered.
    m_database.exec("PRAGMA synchronous = EXTRA");
    if (m_access == Store::Access::readOnly)
        m_database.exec("PRAGMA query_only = ON");
}

void Connection::verify(const fs::path& file) {
    // Closing a file that is refused must not move its write-ahead log into it.
    const bool hasLog = hasBeside(file, "-wal");
    set(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hasLog ? 1 : 0);
    {
        const SQLite::Transaction reading(m_database);
        m_expectedSchema = makeExpectedSchema(formatVersion(m_database));
        verifySchema(m_database, m_expectedSchema, m_path);
        if (fileLength(m_database.getHandle()) < kQuicklyChecked)
            expectSoundPages(m_database, "quick_check");
    }
    set(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0);
}

void Connection::keepRollbackJournal() {
    if (m_database.execAndGet("PRAGMA journal_mode").getString() != "wal")
        return;
    // Somebody has switched to a write-ahead log, with which a copy of the file alone may lack entries. While
    // another process has the file open it stays so; it is as durable.
    m_database.tryExec("PRAGMA journal_mode = DELETE");
}

void Connection::upgrade(const fs::path& file) {
    if (formatVersion(m_database) >= kFormatVersion)
        return;
    SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = formatVersion(m_database); // somebody else may have brought it up meanwhile
    verifySchema(m_database, makeExpectedSchema(version), m_path);
    if (version < kFormatVersion) {
        FormatCopy copy(file, version);
        copy.make(*m_clock);
        migrate(m_database, kFormatVersion);
        transaction.commit();
        copy.keep();
    }
    m_expectedSchema = makeExpectedSchema(kFormatVersion);
}

void Connection::expectWritable() const {
    if (m_access == Store::Access::readOnly)
        throwStorageFault(ErrorCode::fileReadOnly, shown(m_path));
    maalbilde::expectWritable(m_path); // it may have been removed since it was opened
}

Timestamp Connection::nextMoment() {
    const std::int64_t newest =
        m_database
            .execAndGet("SELECT max(coalesce((SELECT recorded FROM entry ORDER BY id DESC LIMIT 1), -1),"
                        "  coalesce((SELECT recorded FROM comment ORDER BY id DESC LIMIT 1), -1),"
                        "  coalesce((SELECT recorded FROM programme_revision ORDER BY id DESC LIMIT 1), -1))")
            .getInt64();
    return Timestamp(std::max(m_clock->now().millisecondsSince1970(), newest + 1));
}

void expectWritable(const fs::path& path) {
    expectFile(path);
    const fs::path file = fs::absolute(path);
    const fs::path folder = fs::weakly_canonical(file).parent_path();
    if (!mayWrite(file))
        throwStorageFault(ErrorCode::fileReadOnly, shown(path));
    if (!mayWrite(folder))
        throwStorageFault(ErrorCode::folderReadOnly, shown(folder));
}

void expectSoundPages(SQLite::Database& database, const char* pragma) {
    const std::string found = database.execAndGet(std::string("PRAGMA ") + pragma + "(1)").getString();
    if (found != "ok")
        throw Damage(found);
}

} // namespace maalbilde
