#pragma once

#include "core/ledger/ledger.h"

#include <SQLiteCpp/Statement.h>

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace maalbilde {

/// Each text once: a ledger of 200 000 entries repeats a few hundred.
class TextPool {
public:
    /// The one shared copy of the text. Throws Damage if it is not UTF-8.
    SharedText share(std::string_view text);

private:
    std::unordered_map<std::string_view, SharedText> m_texts; // each key looks into its own value
};

/// Rows of the table `entry` become entries. Throws Damage for a row that Målbilde cannot have written. Uses
/// SQLite's own functions: a status of a large file is little more than this loop.
class EntryReader {
public:
    /// `clause` follows `FROM entry`.
    EntryReader(SQLite::Database& database, std::string_view clause);

    void bindKey(const FigureKey& key);
    /// The next entry, or nothing after the last one; then the reader can be bound and read again.
    std::optional<LedgerEntry> next();

private:
    enum Column : int;
    static constexpr std::size_t kColumns = 15;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    [[nodiscard]] std::int64_t integer(Column column) const;
    [[nodiscard]] std::string_view text(Column column) const;
    SharedText shared(Column column);
    [[nodiscard]] Figure figure() const;
    [[nodiscard]] std::optional<EntryId> supersedes() const;
    [[nodiscard]] bool preliminary() const;
    [[nodiscard]] Survey survey() const;
    LedgerEntry entry();

    sqlite3* m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    TextPool m_pool;
    std::array<SharedText, kColumns> m_previous; // neighbours mostly repeat each other
};

/// Writes entries, one prepared statement for all.
class EntryWriter {
public:
    explicit EntryWriter(SQLite::Database& database);
    void write(const LedgerEntry& entry);

private:
    SQLite::Statement m_statement;
};

/// Every entry of the file. Throws Damage where a promise of the ledger is broken.
Ledger readLedger(SQLite::Database& database);

/// Why a ledger does not take an entry, in words for a person who looks into the file.
const char* describe(LedgerFault fault);

} // namespace maalbilde
