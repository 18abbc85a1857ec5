#pragma once

#include "core/ledger/ledger_entry.h"

#include <set>
#include <span>

namespace maalbilde {

/// What this program has recorded since the file was opened.
class Sitting {
public:
    void add(std::span<const LedgerEntry> entries);

    void clear() { m_entries.clear(); }

    [[nodiscard]] bool wrote(const LedgerEntry& entry) const { return m_entries.contains(entry.id); }

private:
    std::set<EntryId> m_entries;
};

} // namespace maalbilde
