#include "ui/document/derived.h"

namespace maalbilde {

void Derived::forget() {
    m_grid.reset();
    m_opening.reset();
}

void Derived::follow(const FileContent& content) {
    if (m_entries == content.ledger.entries().size())
        return;
    forget();
    m_entries = content.ledger.entries().size();
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

} // namespace maalbilde
