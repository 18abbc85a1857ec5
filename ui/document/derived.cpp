#include "ui/document/derived.h"

namespace maalbilde {

void Derived::forget() {
    m_grid.reset();
    m_opening.reset();
    m_missing.reset();
}

void Derived::follow(const FileContent& content) {
    const auto entries = content.ledger.entries();
    if (m_entries == entries.size())
        return;
    if (m_grid != nullptr && m_entries < entries.size())
        for (const LedgerEntry& entry : entries.subspan(m_entries))
            m_grid->take(entry);
    else
        m_grid.reset();
    m_opening.reset();
    m_missing.reset();
    m_entries = entries.size();
}

const FigureGrid& Derived::grid(const FileContent& content) {
    follow(content);
    if (m_grid == nullptr)
        m_grid = std::make_unique<FigureGrid>(content.programme(), content.ledger, std::nullopt);
    return *m_grid;
}

OpeningQuarter Derived::openingQuarter(const FileContent& content, Date today) {
    follow(content);
    if (!m_opening || m_today != today)
        m_opening = maalbilde::openingQuarter(content.programme(), content.ledger, today);
    m_today = today;
    return *m_opening;
}

const std::vector<DueCell>& Derived::missing(const FileContent& content, Quarter asOf) {
    follow(content);
    if (!m_missing || m_missing->asOf != asOf)
        m_missing = Missing{asOf, missingCells(content.programme(), grid(content), asOf)};
    return m_missing->cells;
}

} // namespace maalbilde
