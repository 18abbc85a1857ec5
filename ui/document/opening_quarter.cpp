#include "ui/document/opening_quarter.h"

#include <algorithm>

namespace maalbilde {

namespace {

bool leads(const Programme& programme, const SharedText& indicator) {
    return std::ranges::any_of(programme.targets,
                               [&](const Target& target) { return target.indicator == indicator.string(); });
}

/// The newest quarter up to `due` in which something is reported of a target.
std::optional<Quarter> newestReported(const Programme& programme, const Ledger& ledger, Quarter due) {
    std::optional<Quarter> newest;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        const Quarter quarter = entry.key.quarter;
        const bool counts =
            programme.period.first() <= quarter && quarter <= due && (!newest || *newest < quarter);
        if (counts && entry.figure.isReported() && leads(programme, entry.key.indicator))
            newest = quarter;
    });
    return newest;
}

} // namespace

OpeningQuarter openingQuarter(const Programme& programme, const Ledger& ledger, Date today) {
    const Quarter due =
        std::clamp(lastClosedQuarter(today), programme.period.first(), programme.period.last());
    const Quarter shown = newestReported(programme, ledger, due).value_or(due);
    return {shown, shown < due ? std::optional(due) : std::nullopt};
}

} // namespace maalbilde
