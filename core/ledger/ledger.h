#pragma once

#include "core/ledger/ledger_entry.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace maalbilde {

/// Why an entry is not taken in: each breaks a promise of the ledger.
enum class LedgerFault {
    idOutOfOrder,     ///< ids run 1, 2, 3 … without gaps
    timeRunsBack,     ///< recorded before the entry before it
    notTheHead,       ///< supersedes something else than the head of its key's history
    withdrawsNothing, ///< a withdrawal of a key without a figure
    authorMissing,
    reasonMissing, ///< a correction or withdrawal without a reason
};

/// What was reported: every entry since the beginning, in order. Only grows. Histories are lines, never
/// forks: each entry supersedes exactly the head of its key.
class Ledger {
public:
    /// Takes the entry in, or says which promise it would break and leaves the ledger as it was.
    std::optional<LedgerFault> append(LedgerEntry entry);
    void reserve(std::size_t entries);

    [[nodiscard]] std::span<const LedgerEntry> entries() const { return m_entries; }

    /// The newest entry of a key, a withdrawal too; null if there never was one.
    [[nodiscard]] const LedgerEntry* head(const FigureKey& key) const;

    /// Every entry of a key, oldest first.
    [[nodiscard]] std::vector<const LedgerEntry*> history(const FigureKey& key) const;

    /// Calls `visit` with the newest entry of each key among those recorded no later than `knownAt` (all, if
    /// absent), withdrawals too, in the order in which the keys were first entered.
    void forEachCurrent(std::optional<Timestamp> knownAt,
                        const std::function<void(const LedgerEntry&)>& visit) const;

private:
    /// The history of one key: the indices of its first and its newest entry.
    struct Line {
        std::size_t first;
        std::size_t head;
    };

    void visitKnownAt(Timestamp knownAt, const std::function<void(const LedgerEntry&)>& visit) const;

    std::vector<LedgerEntry> m_entries;
    std::vector<Line> m_lines; // in the order in which the keys were first entered
    std::unordered_map<FigureKey, std::size_t> m_lineOf;
};

} // namespace maalbilde
