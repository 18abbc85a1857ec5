#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/figures/pending_figures.h"
#include "ui/figures/survey_fields.h"
#include "ui/prompts/entry_prompts.h"
#include "ui/text/language.h"
#endif

#include <QObject>
#include <functional>
#include <vector>

class QWidget;

namespace maalbilde {

class Document;
struct Report;

/// What somebody has typed in one cell.
struct TypedFigure {
    FigureKey key;
    QString text;
};

/// What is asked while figures are recorded.
struct RecorderPrompts {
    std::function<bool()> authorIsKnown; ///< asks where it is not
    TextPrompt reason;
    ConflictPrompt conflict;
};

/// Takes what is typed to the document: reads it, asks what has to be asked, and keeps what cannot be
/// recorded until it is mended or dropped. The document must outlive it.
class FigureRecorder : public QObject {
    Q_OBJECT

public:
    /// Asks above `window`.
    FigureRecorder(Document& document, RecorderPrompts prompts, QWidget* window);

    void setLanguage(Language language) { m_language = language; }

    [[nodiscard]] const PendingFigures& pending() const { return m_pending; }

    /// Remembers what stands in a cell as somebody begins to type in it.
    void beginTyping(const FigureKey& key);
    /// Records what was typed together, all of it or none.
    void type(const std::vector<TypedFigure>& figures);
    /// Forgets what was typed in a cell; the rest of its block is recorded if nothing else is wrong with it.
    void drop(const FigureKey& key);
    /// True if the file did not take something that waits.
    [[nodiscard]] bool waitsForFile() const;
    /// Tries again what the file did not take.
    void retry();
    void forgetAll();

    /// Records where the figure of a cell comes from. Nothing happens where none stands.
    void setSource(const FigureKey& key, const QString& source);
    void setNote(const FigureKey& key, const QString& note);
    /// Records how the figure of a cell was measured. Nothing is recorded of what cannot be read: it errs.
    [[nodiscard]] Result<void> setSurvey(const FigureKey& key, const TypedSurvey& typed);
    void setPreliminary(const FigureKey& key, bool preliminary);
    /// Records the figure of a cell once more: it is right, however unusual.
    void confirm(const FigureKey& key);

signals:
    /// Something waits that did not, or no longer does.
    void pendingChanged();
    /// The file did not take what was typed; it waits.
    void refused(const maalbilde::Error& error);

private:
    [[nodiscard]] PendingFigure pendingOf(const TypedFigure& figure) const;
    [[nodiscard]] std::optional<EntryId> headOf(const FigureKey& key) const;
    void settle(std::size_t block);
    void recordBlock(std::size_t block);
    [[nodiscard]] bool judge(PendingBlock& block) const;
    void askAboutConflicts(PendingBlock& block);
    [[nodiscard]] bool keepsMine(const PendingFigure& figure) const;
    Result<void> recordAsking(std::vector<Report> reports);
    void change(const FigureKey& key, const std::function<void(Report&)>& how);

    Document& m_document;
    RecorderPrompts m_prompts;
    QWidget* m_window;
    Language m_language = Language::nb;
    PendingFigures m_pending;
    std::optional<FigureKey> m_typing;
    std::optional<EntryId> m_seen; ///< in the cell that is being typed in
    bool m_busy = false;           ///< with a block; asking lets other events in
};

} // namespace maalbilde
