#include "core/storage/store.h"

#include "core/storage/comment_rows.h"
#include "core/storage/connection.h"
#include "core/storage/entry_rows.h"
#include "core/storage/revision_rows.h"
#include "core/storage/revision_text.h"
#include "core/values/figure_code.h"

#include <string>
#include <utility>

namespace maalbilde {

namespace {

constexpr std::string_view kOfKeyNewestFirst =
    "WHERE indicator = ? AND place = ? AND quarter = ? ORDER BY id DESC LIMIT 1";

std::optional<LedgerEntry> headOf(EntryReader& heads, const FigureKey& key) {
    heads.bindKey(key);
    auto head = heads.next();
    if (head)
        heads.next(); // past the only row: the reader is free again
    return head;
}

/// Throws cellChangedMeanwhile if somebody has written in the entry's cell since it was judged.
void expectHead(EntryReader& heads, const NewEntry& entry) {
    const auto head = headOf(heads, entry.key);
    if (head && entry.supersedes != head->id)
        throwStorageFault(ErrorCode::cellChangedMeanwhile, entry.key.indicator.string(),
                          entry.key.place.string(), entry.key.quarter, figureCode(head->figure),
                          head->provenance.author.string(), head->recorded);
}

std::vector<LedgerEntry> entriesFrom(SQLite::Database& database, std::int64_t first) {
    EntryReader rows(database, "WHERE id >= " + std::to_string(first) + " ORDER BY id");
    std::vector<LedgerEntry> entries;
    while (auto entry = rows.next())
        entries.push_back(std::move(*entry));
    return entries;
}

std::int64_t newestEntry(SQLite::Database& database) {
    return database.execAndGet("SELECT coalesce(max(id), 0) FROM entry").getInt64();
}

std::vector<LedgerEntry> appendAll(Connection& connection, const std::vector<NewEntry>& entries) {
    SQLite::Database& database = connection.database();
    EntryReader heads(database, kOfKeyNewestFirst);
    EntryWriter writer(database);
    const Timestamp recorded = connection.nextMoment();
    std::int64_t id = newestEntry(database);
    std::vector<LedgerEntry> written;
    written.reserve(entries.size());
    for (const NewEntry& entry : entries) {
        expectHead(heads, entry);
        written.push_back(
            {EntryId{++id}, entry.key, entry.figure, entry.supersedes, recorded, entry.provenance});
        writer.write(written.back());
    }
    return written;
}

void expectForeignKeys(SQLite::Database& database) {
    SQLite::Statement broken(database, "PRAGMA foreign_key_check");
    if (broken.executeStep())
        throw Damage("an entry supersedes one that does not exist");
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& path, Access access, const Clock& clock) {
    return attempt(path, nullptr, [&] { return Store(Connection::open(path, access, clock)); });
}

std::optional<Error> Store::writeFault(const std::filesystem::path& path) {
    const auto writable = attempt(path, nullptr, [&] { expectWritable(path); });
    return writable ? std::nullopt : std::optional(writable.error());
}

Result<ProgrammeRevision> Store::programme(std::optional<Timestamp> knownAt) const {
    return m_connection->attempt([&] { return readRevision(m_connection->database(), knownAt); });
}

Result<std::vector<ProgrammeRevision>> Store::revisions() const {
    return m_connection->attempt([&] { return readRevisions(m_connection->database()); });
}

Result<Ledger> Store::ledger() const {
    return m_connection->attempt([&] { return readLedger(m_connection->database()); });
}

Result<std::vector<Comment>> Store::comments() const {
    return m_connection->attempt([&] { return readComments(m_connection->database()); });
}

Result<std::optional<LedgerEntry>> Store::head(const FigureKey& key) const {
    return m_connection->attempt([&] {
        EntryReader heads(m_connection->database(), kOfKeyNewestFirst);
        return headOf(heads, key);
    });
}

Result<std::optional<std::vector<LedgerEntry>>> Store::entriesAfter(const LedgerEntry* last) const {
    return m_connection->attempt([&]() -> std::optional<std::vector<LedgerEntry>> {
        if (last == nullptr)
            return entriesFrom(m_connection->database(), 1);
        auto entries = entriesFrom(m_connection->database(), static_cast<std::int64_t>(last->id));
        if (entries.empty() || entries.front() != *last)
            return std::nullopt;
        entries.erase(entries.begin());
        return entries;
    });
}

Result<std::int64_t> Store::newestRevision() const {
    return m_connection->attempt([&] {
        return m_connection->database()
            .execAndGet("SELECT coalesce(max(id), 0) FROM programme_revision")
            .getInt64();
    });
}

Result<std::vector<LedgerEntry>> Store::append(const std::vector<NewEntry>& entries, std::int64_t seen) {
    return m_connection->attemptWrite([&] {
        expectNewestRevision(m_connection->database(), seen);
        return appendAll(*m_connection, entries);
    });
}

Result<ProgrammeRevision> Store::revise(const NewRevision& revision, std::int64_t seen) {
    if (const auto fault = faultOfRevision(revision, RevisionOrder::later))
        return tl::unexpected(*fault);
    return m_connection->attemptWrite([&] {
        expectNewestRevision(m_connection->database(), seen);
        ProgrammeRevision written{seen + 1, m_connection->nextMoment(), revision.author, revision.reason,
                                  revision.programme};
        writeRevision(m_connection->database(), written);
        return written;
    });
}

Result<Comment> Store::comment(const NewComment& comment) {
    if (const auto fault = faultOfComment(comment))
        return tl::unexpected(*fault);
    return m_connection->attemptWrite([&] {
        const Comment written{nextCommentId(m_connection->database()),
                              comment.target,
                              comment.quarter,
                              m_connection->nextMoment(),
                              comment.author,
                              comment.text};
        writeComment(m_connection->database(), written);
        return written;
    });
}

Result<void> Store::check() const {
    return m_connection->attempt([&] {
        SQLite::Database& database = m_connection->database();
        const SQLite::Transaction reading(database);
        expectSoundPages(database, "integrity_check");
        expectForeignKeys(database);
        readRevisions(database);
        readLedger(database);
        readComments(database);
    });
}

} // namespace maalbilde
