#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/import/import_session.h"
#endif

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace maalbilde {

class ConfirmBar;
class ImportStart;
class MappingPanel;
class PreviewPanel;
class SourcePanel;

/// Brings figures in from elsewhere: what the source is and how its table is understood at the one side, what
/// would come of every cell at the other, and the button that writes it below.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive the page.
    ImportPage(Document& document, ImportMemory memory, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Says everything anew. Requires an open file.
    void refresh(Language language);

    /// Begins with a source in the place of the former one, from wherever it comes.
    void take(ImportSource source);

    /// True while a source is read or planned.
    [[nodiscard]] bool isBusy() const { return m_session->state().busy; }

    [[nodiscard]] QString sourceName() const { return m_session->state().name; }

    /// Puts a button there that says fetchWished().
    void offerFetch();

    /// Says what the last import did; empty for nothing.
    void sayDone(const QString& sentence);
    /// The answer to confirmWished(): writes what the plan holds. Gives the number of figures.
    Result<int> confirm();

signals:
    void openWished();
    void pasteWished();
    void fetchWished();
    /// The import is to be written: confirm() does it.
    void confirmWished();
    void undoWished();
    void logWished();
    void entryWished();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void connectAnswers();
    void show();
    void giveFocus();
    void arrange();

    Document& m_document;
    ImportSession* m_session;
    Theme m_theme;
    Language m_language = Language::nb;
    bool m_arriving = false; ///< a source was taken, and is not yet shown
    ImportStart* m_start;
    QWidget* m_work;
    QStackedLayout* m_stack;
    SourcePanel* m_source;
    MappingPanel* m_mapping;
    QScrollArea* m_understood;
    PreviewPanel* m_preview;
    ConfirmBar* m_confirm;
    QBoxLayout* m_sides;
};

} // namespace maalbilde
