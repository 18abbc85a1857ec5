#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/file_content.h"
#include "ui/document/file_watch.h"
#include "ui/document/new_file.h"
#include "ui/document/opening_quarter.h"
#include "ui/snapshot/programme_snapshot.h"
#endif

#include <QObject>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace maalbilde {

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
    /// Reads the file again, as if it had changed. Nothing happens without one.
    void refresh();

    [[nodiscard]] bool isOpen() const { return m_content.has_value(); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// The programme in force. Requires an open file, as all that follow.
    [[nodiscard]] const Programme& programme() const { return m_content->programme(); }

    [[nodiscard]] const Ledger& ledger() const { return m_content->ledger; }

    [[nodiscard]] const std::vector<RecordedProgramme>& revisions() const { return m_content->revisions; }

    [[nodiscard]] OpeningQuarter openingQuarter() const;

    /// Everything that pages show, of the programme in force; the question's revisions are those of the file.
    [[nodiscard]] ProgrammeSnapshot snapshot(SnapshotQuestion question) const;

signals:
    /// Another file is open.
    void opened();
    /// The file says something else than before, or can be read again.
    void figuresChanged();
    /// The file cannot be read any more; what is shown is what it said last.
    void troubled(const maalbilde::Error& error);

private:
    const Clock& m_clock;
    std::string m_author;
    std::filesystem::path m_path;
    std::optional<FileContent> m_content;
    FileWatch m_watch;
};

} // namespace maalbilde
