#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#include "ui/import/background.h"
#include "ui/import/import_source.h"
#include "ui/snapshot/import_snapshot.h"
#endif

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace maalbilde {

/// What has been answered about a table before, to be found again when its next edition comes.
struct ImportMemory {
    /// What was kept for the key; empty answers where nothing was.
    std::function<ImportAnswers(const QString& key)> recall;
    std::function<void(const QString& key, const ImportAnswers& answers)> keep;
};

/// Figures on their way from a source into the open file: read and planned beside the thread of the window,
/// changed by what a person says of them, and written when that person confirms. Whatever the file says
/// meanwhile, the plan follows.
class ImportSession : public QObject {
    Q_OBJECT

public:
    /// The document must outlive it.
    ImportSession(Document& document, ImportMemory memory, QObject* parent);

    /// Begins with a source, in the place of the former one.
    void take(ImportSource source);
    /// Forgets the source and whatever is under way; nothing has been written.
    void putAway();

    [[nodiscard]] bool isEmpty() const { return m_state.name.isEmpty(); }

    [[nodiscard]] const ImportState& state() const { return m_state; }

    [[nodiscard]] ImportSnapshot snapshot(Language language) const;

    void chooseDataset(std::size_t dataset);
    void chooseUse(std::size_t dimension, DimensionMapping use);
    void chooseIndicator(std::size_t series, const std::string& indicator);
    void chooseKind(std::size_t series, std::optional<SeriesKind> kind);
    void acceptResidence(std::size_t series, bool accepted);
    void setDecimal(DecimalSign sign);
    void setTableId(const std::string& tableId);
    void setSource(const std::string& source);
    void setReason(const std::string& reason);
    void setReplaceTyped(bool replace);
    void setLeaveOut(bool leaveOut);

    /// Writes what the plan holds, as one step to undo, and is empty then. Gives the number of figures.
    /// Requires a snapshot that is ready. Errors: those of Document::takeIn().
    Result<int> confirm();

signals:
    void changed();

private:
    using Read = std::shared_ptr<const Result<ImportData>>;
    using Planned = std::shared_ptr<const Result<ImportProposal>>;

    void taken(const Read& read);
    void planned(const Planned& outcome);
    void plan();
    void planAnew();
    void changeSeries(std::size_t series, const std::function<void(SeriesMapping&)>& change);
    void recallAnswers();
    [[nodiscard]] ImportTerms terms() const;

    Document& m_document;
    ImportMemory m_memory;
    ImportState m_state;
    ImportAnswers m_known;                        ///< of the source
    std::shared_ptr<const Programme> m_programme; ///< that the mapping was made for
    Background* m_work;
};

} // namespace maalbilde
