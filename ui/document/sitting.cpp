#include "ui/document/sitting.h"

namespace maalbilde {

void Sitting::add(std::span<const LedgerEntry> entries) {
    for (const LedgerEntry& entry : entries)
        m_entries.insert(entry.id);
}

} // namespace maalbilde
