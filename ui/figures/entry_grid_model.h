#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/figures/figure_recorder.h"
#include "ui/snapshot/entry_grid.h"
#endif

#include <QAbstractTableModel>
#include <vector>

namespace maalbilde {

/// The grid for entering figures as a table of Qt. What is typed is not kept here: it is announced, and comes
/// back as a new grid, or among what waits. The recorder must outlive it.
class EntryGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit EntryGridModel(const PendingFigures& pending, QObject* parent = nullptr);

    /// Keeps selection and place where the new grid has the same shape.
    void setGrid(EntryGrid grid, Language language);
    /// What waits has changed.
    void refreshPending();
    /// No cell can be typed in while the file takes nothing.
    void setReadOnly(bool readOnly);

    [[nodiscard]] const EntryGrid& grid() const { return m_grid; }

    /// Requires an index of this model.
    [[nodiscard]] const EntryCell& cell(const QModelIndex& index) const;
    /// What is typed in a cell and waits; null where nothing does.
    [[nodiscard]] const PendingFigure* pendingAt(const QModelIndex& index) const;
    /// Invalid where the grid has no such cell.
    [[nodiscard]] QModelIndex indexOf(const FigureKey& key) const;
    /// True if figures can be typed there.
    [[nodiscard]] bool isOpen(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void typed(const std::vector<maalbilde::TypedFigure>& figures);

private:
    [[nodiscard]] QString typedText(const QModelIndex& index) const;
    [[nodiscard]] QString remark(const QModelIndex& index) const;
    [[nodiscard]] QString reading(const QModelIndex& index) const;
    void announceAll();

    const PendingFigures& m_pending;
    EntryGrid m_grid;
    Language m_language = Language::nb;
    bool m_readOnly = false;
};

} // namespace maalbilde
