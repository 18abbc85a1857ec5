#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/charts/theme.h"
#include "ui/figures/entry_grid_model.h"
#include "ui/figures/figure_recorder.h"
#include "ui/snapshot/programme_snapshot.h"
#endif

#include <QWidget>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace maalbilde {

class CellPanel;
class Document;
class EntryChooser;
class EntryTableView;
class LinkButton;
class MissingPanel;
class Panel;
class TextLabel;

/// Where figures are entered: a grid with the habits of a spreadsheet, and beside it all about the cell that
/// the keyboard is in. The document must outlive it.
class EntryPage : public QWidget {
    Q_OBJECT

public:
    EntryPage(Document& document, RecorderPrompts prompts, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Begins with the round of the quarter that is due.
    void beginRound();
    /// Shows the document as it stands. The snapshot is one as of asOf().
    void setSnapshot(const ProgrammeSnapshot& snapshot, Language language);
    /// Goes to a cell, in the grid shown or in the round of its quarter.
    void goTo(const FigureKey& key);

    /// The quarter that the figures shown move the targets of.
    [[nodiscard]] Quarter asOf() const;
    /// How many figures are typed and not recorded.
    [[nodiscard]] int pendingCount() const;
    void forgetPending();

signals:
    /// Another quarter is laid out: asOf() has changed.
    void shapeChanged();
    /// The file did not take what was typed; it waits.
    void refused(const maalbilde::Error& error);
    void copyWished();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void choose(const EntryShape& shape);
    void refreshGrid();
    void refreshCell();
    void showFault();
    void arrange();
    [[nodiscard]] EntryQuestion question() const;
    [[nodiscard]] const TargetSnapshot* targetOf(std::string_view indicator) const;

    Document& m_document;
    FigureRecorder* m_recorder;
    EntryGridModel* m_model;
    Theme m_theme;
    std::optional<EntryShape> m_shape;
    std::optional<ProgrammeSnapshot> m_snapshot;
    Language m_language = Language::nb;

    TextLabel* m_summary;
    EntryChooser* m_chooser;
    TextLabel* m_fault;
    LinkButton* m_copy;
    Panel* m_gridPanel;
    EntryTableView* m_table;
    TextLabel* m_hint;
    CellPanel* m_cell;
    MissingPanel* m_missing;
    QBoxLayout* m_sides;
    QVBoxLayout* m_column;
};

} // namespace maalbilde
