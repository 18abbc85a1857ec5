#include "ui/history/log_model.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

LogModel::LogModel(std::function<LogSources()> sources, QObject* parent)
    : LineModel(columnTotal, parent), m_sources(std::move(sources)) {}

void LogModel::refresh(Language language) {
    std::vector<LogItem> items = logOf(m_sources());
    if (items == m_items && language == m_language)
        return;
    beginResetModel();
    m_items = std::move(items);
    m_searched.assign(m_items.size(), {});
    m_language = language;
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

const LogItem* LogModel::itemAt(const QModelIndex& index) const {
    return index.isValid() ? &m_items[static_cast<std::size_t>(index.row())] : nullptr;
}

bool LogModel::hasWords(int row, const QStringList& words) const {
    const auto line = static_cast<std::size_t>(row);
    QString& searched = m_searched[line];
    if (searched.isNull()) {
        const LogRow shown = logRow(m_items[line], m_sources(), m_language);
        searched = QStringList{shown.when, shown.who, shown.what, shown.change, shown.said}
                       .join(QLatin1Char('\n'))
                       .toLower();
    }
    return std::ranges::all_of(words, [&](const QString& word) { return searched.contains(word); });
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString LogModel::text(const QModelIndex& index) const {
    const LogRow row = logRow(m_items[static_cast<std::size_t>(index.row())], m_sources(), m_language);
    switch (index.column()) {
    case when: return row.when;
    case who: return row.who;
    case what: return row.what;
    case change: return row.change;
    case said: return row.said;
    default: return {};
    }
}

QString LogModel::heading(int column) const {
    switch (column) {
    case when: return tr("When");
    case who: return tr("Who");
    case what: return tr("What");
    case change: return tr("Change");
    case said: return tr("Source, note and reason");
    default: return {};
    }
}

} // namespace maalbilde
