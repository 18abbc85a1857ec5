#pragma once

#include "ui/charts/data/chart_table.h"

#include <QAbstractTableModel>

namespace maalbilde {

/// The numbers of a chart for a table view. The first cell of each row is its heading, and stands beside it.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and place where the new table has the same shape.
    void setTable(const ChartTable& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cell(const QModelIndex& index) const;
    [[nodiscard]] QString reading(const QModelIndex& index) const;

    ChartTable m_table;
};

} // namespace maalbilde
