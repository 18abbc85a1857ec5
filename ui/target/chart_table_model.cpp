#include "ui/target/chart_table_model.h"

namespace maalbilde {

namespace {

Qt::Alignment alignmentOf(int column) {
    return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

void ChartTableModel::setTable(const ChartTable& table) {
    if (table == m_table)
        return;
    const bool sameShape =
        table.header.size() == m_table.header.size() && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_table = table;
    if (!sameShape)
        return endResetModel();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QString ChartTableModel::cell(const QModelIndex& index) const {
    return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
}

/// `Åmot, 2016: 8`
QString ChartTableModel::reading(const QModelIndex& index) const {
    const QString heading = cell(index.siblingAtColumn(0));
    if (index.column() == 0)
        return heading;
    return QStringLiteral("%1, %2: %3").arg(heading, m_table.header.value(index.column()), cell(index));
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::AccessibleTextRole: return reading(index);
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    return {};
}

} // namespace maalbilde
