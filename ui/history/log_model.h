#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/log.h"
#endif

#include <QAbstractTableModel>
#include <functional>

namespace maalbilde {

/// The log for a table view. Words are made when a line is shown: a log may have many lines.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { when, who, what, change, said, columnTotal };

    /// `sources` gives what the log speaks of, whenever it is asked.
    LogModel(std::function<LogSources()> sources, QObject* parent);

    /// Reads the log anew.
    void refresh(Language language);

    /// The cell that a line speaks of, if it is a figure's.
    [[nodiscard]] std::optional<FigureKey> cellAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;

    std::function<LogSources()> m_sources;
    std::vector<LogItem> m_items;
    Language m_language = Language::nb;
};

} // namespace maalbilde
