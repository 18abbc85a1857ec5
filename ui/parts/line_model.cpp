#include "ui/parts/line_model.h"

namespace maalbilde {

LineModel::LineModel(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

int LineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant LineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::AccessibleTextRole: return heading(index.column()) + QStringLiteral(": ") + text(index);
    case Qt::TextAlignmentRole: return alignment(index.column());
    default: return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? heading(section) : QVariant();
}

QVariant LineModel::alignment(int column) const {
    return QVariant::fromValue((isOfNumbers(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace maalbilde
