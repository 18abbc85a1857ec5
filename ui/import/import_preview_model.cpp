#include "ui/import/import_preview_model.h"

namespace maalbilde {

ImportPreviewModel::ImportPreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void ImportPreviewModel::show(const ImportState& state, const Programme& programme, Language language) {
    if (state.proposal == m_proposal && language == m_language)
        return;
    beginResetModel();
    m_data = state.data;
    m_table = state.table();
    m_proposal = state.proposal;
    m_programme = std::make_shared<const Programme>(programme);
    m_language = language;
    collect();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

void ImportPreviewModel::choose(ImportPart part) {
    if (part == m_part)
        return;
    beginResetModel();
    m_part = part;
    collect();
    endResetModel();
}

void ImportPreviewModel::collect() {
    m_rows = m_proposal ? importRowsOf(m_part, m_proposal->plan) : std::vector<ImportRowRef>();
}

ImportRow ImportPreviewModel::rowAt(const QModelIndex& index) const {
    return importRow(m_rows[static_cast<std::size_t>(index.row())], {m_table, m_proposal->plan, *m_programme},
                     m_language);
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

QString ImportPreviewModel::text(const QModelIndex& index) const {
    const ImportRow row = rowAt(index);
    switch (index.column()) {
    case outcome: return row.outcome;
    case cell: return row.cell;
    case before: return row.before;
    case after: return row.after;
    case remark: return row.remark;
    default: return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") + text(index);
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == before || index.column() == after;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case kPartRole:
        return static_cast<int>(partOf(m_rows[static_cast<std::size_t>(index.row())], m_proposal->plan));
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == before || section == after ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case outcome: return tr("Outcome");
    case cell: return tr("What");
    case before: return tr("Now");
    case after: return tr("Will be");
    case remark: return tr("Place in the source, or why not");
    default: return {};
    }
}

} // namespace maalbilde
