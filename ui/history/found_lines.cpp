#include "ui/history/found_lines.h"

#include "ui/history/log_model.h"

namespace maalbilde {

FoundLines::FoundLines(LogModel& log, QObject* parent) : QSortFilterProxyModel(parent), m_log(log) {
    setSourceModel(&log);
}

void FoundLines::find(const LogFilter& filter, const QString& words) {
    const QStringList wanted = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (filter == m_filter && wanted == m_words)
        return;
    m_filter = filter;
    m_words = wanted;
    invalidateRowsFilter();
}

const LogItem* FoundLines::itemAt(const QModelIndex& index) const {
    return m_log.itemAt(mapToSource(index));
}

bool FoundLines::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    return isWanted(m_log.items()[static_cast<std::size_t>(row)], m_filter, m_log.sources()) &&
           m_log.hasWords(row, m_words);
}

} // namespace maalbilde
