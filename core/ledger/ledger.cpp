#include "core/ledger/ledger.h"

#include <algorithm>

namespace maalbilde {

namespace {

std::int64_t number(EntryId id) {
    return static_cast<std::int64_t>(id);
}

std::size_t index(EntryId id) {
    return static_cast<std::size_t>(number(id) - 1);
}

} // namespace

std::optional<LedgerFault> Ledger::append(LedgerEntry entry) {
    if (number(entry.id) != static_cast<std::int64_t>(m_entries.size()) + 1)
        return LedgerFault::idOutOfOrder;
    if (!m_entries.empty() && entry.recorded < m_entries.back().recorded)
        return LedgerFault::timeRunsBack;
    if (entry.provenance.author.empty())
        return LedgerFault::authorMissing;

    const auto line = m_lineOf.find(entry.key);
    const bool first = line == m_lineOf.end();
    const std::size_t head = first ? 0 : m_lines[line->second].head;
    if (first == entry.supersedes.has_value() || (!first && index(*entry.supersedes) != head))
        return LedgerFault::notTheHead;
    if (entry.isWithdrawal() && (first || m_entries[head].isWithdrawal()))
        return LedgerFault::withdrawsNothing;
    if (!first && entry.provenance.reason.empty())
        return LedgerFault::reasonMissing;

    const std::size_t place = m_entries.size();
    if (first) {
        m_lineOf.emplace(entry.key, m_lines.size());
        m_lines.push_back({place, place});
    } else {
        m_lines[line->second].head = place;
    }
    m_entries.push_back(std::move(entry));
    return std::nullopt;
}

void Ledger::reserve(std::size_t entries) {
    m_entries.reserve(entries);
    m_lineOf.reserve(entries);
}

const LedgerEntry* Ledger::head(const FigureKey& key) const {
    const auto line = m_lineOf.find(key);
    return line == m_lineOf.end() ? nullptr : &m_entries[m_lines[line->second].head];
}

std::vector<const LedgerEntry*> Ledger::history(const FigureKey& key) const {
    std::vector<const LedgerEntry*> chain;
    for (const LedgerEntry* entry = head(key); entry != nullptr;
         entry = entry->supersedes ? &m_entries[index(*entry->supersedes)] : nullptr)
        chain.push_back(entry);
    std::ranges::reverse(chain);
    return chain;
}

void Ledger::forEachCurrent(std::optional<Timestamp> knownAt,
                            const std::function<void(const LedgerEntry&)>& visit) const {
    if (knownAt)
        return visitKnownAt(*knownAt, visit);
    for (const Line& line : m_lines)
        visit(m_entries[line.head]);
}

void Ledger::visitKnownAt(Timestamp knownAt, const std::function<void(const LedgerEntry&)>& visit) const {
    // Times never run back, so what was known at a moment is a beginning of the list.
    const auto end = static_cast<std::size_t>(
        std::ranges::upper_bound(m_entries, knownAt, {}, &LedgerEntry::recorded) - m_entries.begin());
    std::vector<bool> superseded(end, false);
    for (std::size_t i = 0; i < end; ++i)
        if (m_entries[i].supersedes)
            superseded[index(*m_entries[i].supersedes)] = true;

    // Walk from each key's first entry to the newest one known: successors are found once for all keys.
    std::vector<std::size_t> firstOf(end);
    std::unordered_map<std::size_t, std::size_t> headOfFirst;
    for (std::size_t i = 0; i < end; ++i) {
        const LedgerEntry& entry = m_entries[i];
        firstOf[i] = entry.supersedes ? firstOf[index(*entry.supersedes)] : i;
        if (!superseded[i] && firstOf[i] != i)
            headOfFirst[firstOf[i]] = i;
    }
    for (const auto& [first, head] : m_lines) {
        if (first >= end)
            break;
        const auto moved = headOfFirst.find(first);
        visit(m_entries[moved == headOfFirst.end() ? first : moved->second]);
    }
}

} // namespace maalbilde
