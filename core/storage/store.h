#pragma once

#include "core/ledger/comment.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "core/values/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maalbilde {

class Connection;

/// One state of the programme: what held from `recorded` until the next revision.
struct ProgrammeRevision {
    std::int64_t number = 1; ///< 1, 2, 3 …
    Timestamp recorded;
    std::string author;
    std::string reason; ///< empty for the first one only
    Programme programme;
};

/// What is about to be recorded or has been; a revision's number is given by the file.
struct NewRevision {
    std::string author;
    std::string reason;
    Programme programme;
};

/// All that a file says, oldest first.
struct StoreContent {
    std::vector<ProgrammeRevision> revisions;
    std::span<const LedgerEntry> entries;
    std::span<const Comment> comments;
};

/// A Målbilde file: the programme's revisions, the ledger and the comments in one SQLite file, append-only.
/// The file keeps its promises itself, in SQL, whoever writes to it. What append(), revise() and comment()
/// have answered with success survives the end of the process and of the machine's power. Every failure
/// leaves the file as it was. The clock must outlive the store. A store is used by one thread at a time.
class Store {
public:
    enum class Access { readOnly, readWrite };

    /// Makes a new file with this programme as its first revision. Nothing is left behind if it fails.
    /// Errors: fileExists, folderReadOnly, diskFull, fileWriteFailed, text….
    static Result<Store> create(const std::filesystem::path& path, const NewRevision& first,
                                const Clock& clock);

    /// Writes a new file that says what another one said, with its numbers and times: for when that one is
    /// gone. Nothing is left behind if it fails. Requires what a store has told: at least one revision.
    /// Errors: those of create().
    static Result<void> write(const std::filesystem::path& path, const StoreContent& content,
                              const Clock& clock);

    /// Opens a file with suspicion: header, format version, length, schema, triggers and views are checked,
    /// and below 2 MiB every page. A file of an older format is read as it is; before it is written to, it is
    /// copied into the folder of its backups and then brought up to the format of this program, in one
    /// transaction. Errors: file….
    static Result<Store> open(const std::filesystem::path& path, Access access, const Clock& clock);

    /// What stands in the way of writing to the file, without opening it: fileMissing, fileReadOnly,
    /// folderReadOnly. Nothing where it can be tried.
    static std::optional<Error> writeFault(const std::filesystem::path& path);

    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    /// The revision in force now, or the one in force at a moment. Error: notKnownYet before the first one.
    [[nodiscard]] Result<ProgrammeRevision> programme(std::optional<Timestamp> knownAt = std::nullopt) const;
    /// Every revision, oldest first.
    [[nodiscard]] Result<std::vector<ProgrammeRevision>> revisions() const;

    /// Every entry since the beginning.
    [[nodiscard]] Result<Ledger> ledger() const;
    /// The newest entry of one cell, without reading the rest; nothing if there never was one.
    [[nodiscard]] Result<std::optional<LedgerEntry>> head(const FigureKey& key) const;

    /// Every comment, oldest first.
    [[nodiscard]] Result<std::vector<Comment>> comments() const;

    /// The entries recorded after `last` (all, if null), oldest first; nothing if the file does not hold
    /// `last` itself: then it tells another story.
    [[nodiscard]] Result<std::optional<std::vector<LedgerEntry>>> entriesAfter(const LedgerEntry* last) const;
    /// The number of the revision in force, without reading it.
    [[nodiscard]] Result<std::int64_t> newestRevision() const;

    /// Appends all entries in one transaction, or none. `seen` is the number of the programme revision that
    /// they were judged by. Gives the entries as recorded. Errors: cellChangedMeanwhile with what the other
    /// wrote, programmeChangedMeanwhile, file….
    Result<std::vector<LedgerEntry>> append(const std::vector<NewEntry>& entries, std::int64_t seen);

    /// Appends a programme revision. `seen` is the number of the revision it was made from.
    /// Errors: programmeChangedMeanwhile, text…, file….
    Result<ProgrammeRevision> revise(const NewRevision& revision, std::int64_t seen);

    /// Adds a comment and gives it as recorded. Errors: text…, file….
    Result<Comment> comment(const NewComment& comment);

    /// Reads the whole file and checks every page and every promise of what it holds. Error: fileDamaged with
    /// what is wrong.
    [[nodiscard]] Result<void> check() const;

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace maalbilde
