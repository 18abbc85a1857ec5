#include "ui/document/append_entries_command.h"

#include <utility>

namespace maalbilde {

AppendEntriesCommand::AppendEntriesCommand(std::vector<CellChange> changes, Append append)
    : m_changes(std::move(changes)), m_append(std::move(append)) {}

void AppendEntriesCommand::undo() {
    if (!m_stands)
        return;
    std::vector<Report> reports;
    for (const CellChange& change : m_changes)
        reports.push_back({change.key, change.before, change.beforeFrom});
    m_stands = !m_append(std::move(reports), Direction::back);
}

void AppendEntriesCommand::redo() {
    if (m_stands)
        return;
    std::vector<Report> reports;
    for (const CellChange& change : m_changes)
        reports.push_back({change.key, change.after, change.afterFrom});
    m_stands = m_append(std::move(reports), Direction::again);
}

} // namespace maalbilde
