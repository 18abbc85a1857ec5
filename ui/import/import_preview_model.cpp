#include "ui/import/import_preview_model.h"

namespace maalbilde {

ImportPreviewModel::ImportPreviewModel(QObject* parent) : LineModel(columnTotal, parent) {}

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

QString ImportPreviewModel::heading(int column) const {
    switch (column) {
    case outcome: return tr("Outcome");
    case cell: return tr("What");
    case before: return tr("Now");
    case after: return tr("Will be");
    case remark: return tr("Place in the source, or why not");
    default: return {};
    }
}

bool ImportPreviewModel::isOfNumbers(int column) const {
    return column == before || column == after;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (role == kPartRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return static_cast<int>(partOf(m_rows[static_cast<std::size_t>(index.row())], m_proposal->plan));
    return LineModel::data(index, role);
}

} // namespace maalbilde
