#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/charts/theme.h"
#include "ui/figures/figure_recorder.h"
#endif

#include <QTableView>
#include <vector>

namespace maalbilde {

class EntryCellDelegate;
class EntryGridModel;

/// The grid with the habits of a spreadsheet: type over, Enter goes down, Tab to the right, F2 edits, Delete
/// withdraws, Escape drops what waits, Home and End, blocks are selected with Shift, copied, pasted and
/// filled to the right (Ctrl+R). F6 leaves the grid, where Tab does not. The model must outlive it.
class EntryTableView : public QTableView {
    Q_OBJECT

public:
    explicit EntryTableView(EntryGridModel& model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Goes to a cell and brings it into view.
    void goTo(const QModelIndex& index);
    /// Goes to the first cell that can be typed in, if it is nowhere yet.
    void goToStart();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Somebody begins to type in a cell.
    void typingBegan(const maalbilde::FigureKey& key);
    /// These texts are to stand in these cells; empty ones withdraw.
    void typed(const std::vector<maalbilde::TypedFigure>& figures);
    /// What waits in this cell is to be forgotten.
    void dropped(const maalbilde::FigureKey& key);
    /// The cell that the keyboard is in, or none that can be typed in.
    void cellChosen();
    /// Why nothing of a block was pasted, or what of it was left out; empty where all went in.
    void remarked(const QString& remark);
    void leftByKey();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void stepDown(int rows);
    void stepToOpen(int direction);
    void copy() const;
    void paste();
    void pasteAt(const QModelIndex& corner, const std::vector<QStringList>& rows);
    void fillSelection(const QString& text);
    void fillRight();
    void clearSelected();
    void dropCurrent();
    bool handleKey(QKeyEvent& event);
    bool handleCombination(QKeyEvent& event);
    [[nodiscard]] QItemSelectionRange block() const;

    EntryGridModel& m_model;
    EntryCellDelegate* m_delegate;
    Theme m_theme;
};

} // namespace maalbilde
