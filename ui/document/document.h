#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "core/assessment/assessment.h"
#include "core/ledger/proposal.h"
#include "core/ledger/revision_losses.h"
#include "core/storage/restoration.h"
#include "ui/document/append_entries_command.h"
#include "ui/document/derived.h"
#include "ui/document/file_content.h"
#include "ui/document/file_watch.h"
#include "ui/document/new_file.h"
#include "ui/document/opening_quarter.h"
#include "ui/document/sitting.h"
#include "ui/snapshot/programme_snapshot.h"
#endif

#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maalbilde {

class Store;

/// The file that is open, and what stands in it. It follows what other programs write: the file is read
/// again whenever it changes. Where it cannot be read, what was read last stays. The clock must outlive it.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(const Clock& clock, QObject* parent = nullptr);

    /// Opens a file in the place of the one that is open, which stays if this one cannot be read.
    Result<void> open(const std::filesystem::path& path);
    /// Makes a file and opens it.
    Result<void> create(const std::filesystem::path& path, const NewFile& content);

    /// Who records from now on; empty while nobody has said.
    void setAuthor(std::string author) { m_author = std::move(author); }

    [[nodiscard]] const std::string& author() const { return m_author; }

    /// Copies the file as it is; a file of that name is not replaced. Requires an open file.
    Result<void> saveCopy(const std::filesystem::path& path) const;
    /// True if the file cannot be read any more. Requires an open file, as all about copies.
    [[nodiscard]] bool isLost() const;
    /// Writes all that is known of the file to a new one and opens that. Nothing waits for the lost one then.
    Result<void> moveTo(const std::filesystem::path& path);

    [[nodiscard]] Result<FileContent> readCopy(const KeptCopy& copy) const;
    /// Puts the copy in the place of a file, open or not, and opens that; what the file was is kept among its
    /// copies.
    Result<void> restore(const std::filesystem::path& file, const KeptCopy& copy);

    /// Reads the file again, as if it had changed. Nothing happens without one.
    void refresh();

    [[nodiscard]] bool isOpen() const { return m_content.has_value(); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// From now on everything is as it was known at a moment, and nothing can be recorded. Requires an open
    /// file that told something then.
    void lookBackAt(Timestamp moment);
    void returnToPresent();

    /// The moment looked back at.
    [[nodiscard]] std::optional<Timestamp> knownAt() const;

    /// The programme in force. Requires an open file, as all that follow.
    [[nodiscard]] const Programme& programme() const { return shown().programme(); }

    [[nodiscard]] const Ledger& ledger() const { return shown().ledger; }

    [[nodiscard]] const std::vector<RecordedProgramme>& revisions() const { return shown().revisions; }

    /// Oldest first.
    [[nodiscard]] const std::vector<Comment>& comments() const { return shown().comments; }

    /// The day on which what is shown was known: today, unless one looks back.
    [[nodiscard]] Date today() const;

    /// The moment, for what leaves the program.
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] OpeningQuarter openingQuarter() const;

    /// The last quarter for which figures are expected.
    [[nodiscard]] Quarter dueQuarter() const;
    /// The cells up to then that hold nothing, in the programme's order.
    [[nodiscard]] const std::vector<DueCell>& missing() const;

    /// Why nothing can be recorded: the file or its folder is read-only, or one looks back. Nothing where it
    /// can.
    [[nodiscard]] std::optional<Error> writeFault() const;

    /// What record() would make of a report: an entry, nothing where it says nothing new, or why not. The
    /// author is filled in; so is a reason where none need be asked for: in the figures of this sitting, and
    /// where only a source or a note is added.
    [[nodiscard]] Result<std::optional<NewEntry>> judge(Report report) const;

    /// Appends all reports that say something new, or none. They are one step to undo.
    /// Errors: those of propose() and Store::append().
    Result<void> record(const std::vector<Report>& reports);

    /// Appends what an import has planned, all or nothing; it is one step to undo. The author is filled in,
    /// and the reason in corrections that have none. Errors: textMissing, those of Store::append().
    Result<void> takeIn(std::vector<NewEntry> entries, const std::string& reason);

    /// Puts back what stood in a cell before its newest entry, with an entry of its own: one step to undo.
    /// Requires that the cell has an entry. Errors: those of record().
    Result<void> takeBack(const FigureKey& key);

    /// Reads a definition that could be the programme's next. Errors: definition…, file….
    [[nodiscard]] Result<Programme> readDefinition(const std::filesystem::path& path) const;
    Result<void> writeDefinition(const std::filesystem::path& path) const;
    /// What pages would show if that were the programme.
    [[nodiscard]] ProgrammeSnapshot snapshotUnder(const Programme& programme,
                                                  SnapshotQuestion question) const;

    /// The number of the revision in force, for revise().
    [[nodiscard]] std::int64_t revisionInForce() const { return revisions().back().number; }

    /// What the figures would lose if that took the place of the programme in force.
    [[nodiscard]] std::vector<RevisionLoss> lossesUnder(const Programme& programme) const;
    /// Makes it the programme from now on; the former one stays in the file. `seen` is the revision that it
    /// was made from. Errors: text…, programmeChangedMeanwhile, file….
    Result<void> revise(const Programme& programme, const std::string& reason, std::int64_t seen);

    /// Keeps what the author says of a target at a quarter. Errors: text…, file….
    Result<void> comment(const std::string& target, Quarter quarter, const std::string& text);

    /// Takes the last step back, or does it again, with entries of their own. Requires that it can.
    /// Errors: those of record(); cellChangedMeanwhile where somebody else has written since.
    Result<void> undo();
    Result<void> redo();

    /// The cells of the step that undo() would take back, or redo() do again; empty if there is none.
    [[nodiscard]] std::vector<FigureKey> cellsToUndo() const;
    [[nodiscard]] std::vector<FigureKey> cellsToRedo() const;

    /// Everything that pages show, of the programme in force; the question's revisions and comments are those
    /// of the file.
    [[nodiscard]] ProgrammeSnapshot snapshot(SnapshotQuestion question) const;

signals:
    /// The day's copy of the file could not be made; what was changed is kept all the same.
    void backupFailed(const maalbilde::Error& error);
    /// Another file is open.
    void opened();
    /// The file says something else than before, or can be read again.
    void figuresChanged();
    /// The file cannot be read any more; what is shown is what it said last.
    void troubled(const maalbilde::Error& error);

private:
    /// A moment that is looked back at, and what was known then.
    struct Past {
        Timestamp moment;
        FileContent content;
    };

    [[nodiscard]] const FileContent& shown() const { return m_past ? m_past->content : *m_content; }

    [[nodiscard]] std::string ownReason(const LedgerEntry& head, const Report& report) const;
    [[nodiscard]] CellChange changeOf(const NewEntry& entry) const;
    [[nodiscard]] std::vector<FigureKey> cellsOf(int command) const;
    Result<void> append(const std::vector<NewEntry>& entries);
    Result<void> appendAsStep(const std::vector<NewEntry>& entries);
    Result<void> reinstate(std::vector<Report> reports, AppendEntriesCommand::Direction direction);
    Result<void> step(int to);
    [[nodiscard]] Result<Store> storeToWrite();
    void backUp();
    Result<bool> readNews();
    void take(FileContent content);

    const Clock& m_clock;
    std::string m_author;
    std::filesystem::path m_path;
    std::optional<FileContent> m_content;
    std::optional<Past> m_past;
    mutable Derived m_derived; ///< of the content shown
    std::optional<Error> m_writeFault;
    std::optional<Date> m_backedUp; ///< the day on which that was last tried
    bool m_troubled = false;        ///< the file could not be read or written last time
    FileWatch m_watch;
    Sitting m_sitting;
    QUndoStack m_steps;
    std::optional<Error> m_stepFault; ///< of the step under way
};

} // namespace maalbilde
