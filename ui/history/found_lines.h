#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/log_filter.h"
#endif

#include <QSortFilterProxyModel>
#include <QStringList>

namespace maalbilde {

class LogModel;

/// The lines of the log that are wanted and have every word that is looked for.
class FoundLines : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The log must outlive it.
    FoundLines(LogModel& log, QObject* parent);

    void find(const LogFilter& filter, const QString& words);

    /// True if everything is let through.
    [[nodiscard]] bool findsAll() const { return m_filter == LogFilter{} && m_words.isEmpty(); }

    /// The item of a line; null without one.
    [[nodiscard]] const LogItem* itemAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogModel& m_log;
    LogFilter m_filter;
    QStringList m_words;
};

} // namespace maalbilde
