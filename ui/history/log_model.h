#pragma once

#include "ui/parts/line_model.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/log.h"
#endif

#include <functional>
#include <vector>

namespace maalbilde {

/// The log for a table view. Words are made when a line is shown or searched: a log may have many lines.
class LogModel : public LineModel {
    Q_OBJECT

public:
    enum Column { when, who, what, change, said, columnTotal };

    /// `sources` gives what the log speaks of, whenever it is asked.
    LogModel(std::function<LogSources()> sources, QObject* parent);

    /// Reads the log anew.
    void refresh(Language language);

    [[nodiscard]] const std::vector<LogItem>& items() const { return m_items; }

    [[nodiscard]] LogSources sources() const { return m_sources(); }

    /// The item of a line; null without one.
    [[nodiscard]] const LogItem* itemAt(const QModelIndex& index) const;

    /// True if the line has all of the words, in any of its columns; they are in lower case.
    [[nodiscard]] bool hasWords(int row, const QStringList& words) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex& index) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    std::function<LogSources()> m_sources;
    std::vector<LogItem> m_items;
    mutable std::vector<QString> m_searched; ///< the words of each line in lower case, once it was searched
    Language m_language = Language::nb;
};

} // namespace maalbilde
