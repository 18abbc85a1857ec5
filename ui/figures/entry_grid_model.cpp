#include "ui/figures/entry_grid_model.h"

#include "ui/snapshot/cell_meaning.h"
#include "ui/text/errors.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

EntryGridModel::EntryGridModel(const PendingFigures& pending, QObject* parent)
    : QAbstractTableModel(parent), m_pending(pending) {}

void EntryGridModel::setGrid(EntryGrid grid, Language language) {
    const bool sameShape = grid.rows.size() == m_grid.rows.size() &&
                           grid.columns.size() == m_grid.columns.size() &&
                           std::ranges::equal(grid.cells, m_grid.cells, {}, &EntryCell::key, &EntryCell::key);
    const bool sameHeaders =
        grid.rows == m_grid.rows && grid.columns == m_grid.columns && language == m_language;
    m_language = language;
    if (!sameShape || !sameHeaders) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        return;
    }
    std::swap(m_grid, grid); // `grid` is what was shown until now
    for (int row = 0; row < rowCount(); ++row) {
        const auto begin = static_cast<std::ptrdiff_t>(row) * columnCount();
        const auto end = begin + columnCount();
        if (!std::equal(m_grid.cells.begin() + begin, m_grid.cells.begin() + end, grid.cells.begin() + begin))
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void EntryGridModel::refreshPending() {
    announceAll();
}

void EntryGridModel::setReadOnly(bool readOnly) {
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        announceAll();
}

void EntryGridModel::announceAll() {
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const EntryCell& EntryGridModel::cell(const QModelIndex& index) const {
    return m_grid.at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
}

const PendingFigure* EntryGridModel::pendingAt(const QModelIndex& index) const {
    const EntryCell& there = cell(index);
    return there.key && !m_pending.empty() ? m_pending.find(*there.key) : nullptr;
}

QModelIndex EntryGridModel::indexOf(const FigureKey& key) const {
    const auto found = std::ranges::find(m_grid.cells, std::optional(key), &EntryCell::key);
    if (found == m_grid.cells.end())
        return {};
    const auto place = static_cast<int>(found - m_grid.cells.begin());
    return index(place / columnCount(), place % columnCount());
}

bool EntryGridModel::isOpen(const QModelIndex& index) const {
    return index.isValid() && !m_readOnly && cell(index).isOpen();
}

int EntryGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int EntryGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.size());
}

QString EntryGridModel::typedText(const QModelIndex& index) const {
    const PendingFigure* pending = pendingAt(index);
    return pending == nullptr ? cell(index).typed : pending->text;
}

/// Why what was typed waits, or what there is to know of what stands.
QString EntryGridModel::remark(const QModelIndex& index) const {
    const PendingFigure* pending = pendingAt(index);
    if (pending == nullptr)
        return cell(index).remark;
    return pending->fault ? errorSentence(*pending->fault, m_language)
                          : tr("Waits until the rest of what was pasted is in order.");
}

/// `Arbeidsplasser, Åmot: 4, foreløpig`
QString EntryGridModel::reading(const QModelIndex& index) const {
    const PendingFigure* pending = pendingAt(index);
    const QString text = pending == nullptr ? cell(index).text : pending->text;
    const QString whole = QStringLiteral("%1, %2: %3")
                              .arg(m_grid.rows[static_cast<std::size_t>(index.row())],
                                   m_grid.columns[static_cast<std::size_t>(index.column())], text);
    return remark(index).isEmpty() ? whole : QStringLiteral("%1, %2").arg(whole, remark(index));
}

QVariant EntryGridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return pendingAt(index) == nullptr ? cell(index).text : pendingAt(index)->text;
    case Qt::EditRole: return typedText(index);
    case Qt::ToolTipRole: return remark(index);
    case Qt::WhatsThisRole: return cellMeaning(cell(index));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole: return reading(index);
    default: return {};
    }
}

QVariant EntryGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto& names = orientation == Qt::Horizontal ? m_grid.columns : m_grid.rows;
    if (section < 0 || section >= static_cast<int>(names.size()))
        return {};
    if (role == Qt::DisplayRole)
        return names[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags EntryGridModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return isOpen(index) ? seen | Qt::ItemIsEditable : seen;
}

bool EntryGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !isOpen(index))
        return false;
    if (value.toString() != typedText(index))
        emit typed({{*cell(index).key, value.toString()}});
    return true;
}

} // namespace maalbilde
