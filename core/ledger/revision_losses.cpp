#include "core/ledger/revision_losses.h"

#include "core/ledger/proposal.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace maalbilde {

namespace {

/// What a programme says of a cell, found quickly: a ledger may have hundreds of thousands.
class Cells {
public:
    explicit Cells(const Programme& programme) : m_period(programme.period) {
        for (const Indicator& indicator : programme.indicators)
            m_indicators.emplace(indicator.id, &indicator);
        for (const Municipality& municipality : programme.municipalities)
            m_municipalities.insert(municipality.id);
    }

    [[nodiscard]] const Indicator* indicator(std::string_view id) const {
        const auto found = m_indicators.find(id);
        return found == m_indicators.end() ? nullptr : found->second;
    }

    /// Why nothing counts the cell; nothing if something does.
    [[nodiscard]] std::optional<LossKind> exclusion(const FigureKey& key) const {
        const Indicator* reported = indicator(key.indicator.view());
        if (reported == nullptr)
            return LossKind::indicatorRemoved;
        const bool isRegion = key.place.view() == kRegionId;
        if (!isRegion && !m_municipalities.contains(key.place.view()))
            return LossKind::placeRemoved;
        if (!m_period.contains(key.quarter))
            return LossKind::outsidePeriod;
        if (isRegion != (reported->reportedBy == ReportedBy::region))
            return LossKind::reportedElsewhere;
        return std::nullopt;
    }

private:
    QuarterRange m_period;
    std::unordered_map<std::string_view, const Indicator*> m_indicators;
    std::unordered_set<std::string_view> m_municipalities;
};

std::optional<LossKind> misfit(const Indicator& indicator, const Figure& figure) {
    const auto fault = figure.isReported() ? faultOfNumber(indicator, figure.number()) : std::nullopt;
    if (!fault)
        return std::nullopt;
    switch (fault->code) {
    case ErrorCode::valueBelowMinimum: return LossKind::belowMinimum;
    case ErrorCode::valueAboveMaximum: return LossKind::aboveMaximum;
    default: return LossKind::tooPrecise;
    }
}

std::optional<LossKind> lossOf(const Cells& from, const Cells& to, const LedgerEntry& entry) {
    if (from.exclusion(entry.key))
        return std::nullopt;
    if (const auto exclusion = to.exclusion(entry.key))
        return exclusion;
    const Indicator& before = *from.indicator(entry.key.indicator.view());
    const Indicator& after = *to.indicator(entry.key.indicator.view());
    if (before.adds != after.adds)
        return LossKind::addsOtherwise;
    if (before.unit != after.unit)
        return LossKind::otherUnit;
    return misfit(before, entry.figure) ? std::nullopt : misfit(after, entry.figure);
}

/// The figures lost in one way so far.
struct Tally {
    Quarter first;
    Quarter last;
    std::int64_t count = 0;
    std::set<std::string_view> places;

    explicit Tally(Quarter quarter) : first(quarter), last(quarter) {}

    void add(const FigureKey& key) {
        first = std::min(first, key.quarter);
        last = std::max(last, key.quarter);
        ++count;
        places.insert(key.place.view());
    }
};

using Tallies = std::map<std::pair<std::string_view, LossKind>, Tally>;

Tallies tally(const Programme& from, const Programme& to, const Ledger& ledger) {
    const Cells before(from);
    const Cells after(to);
    Tallies tallies;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (entry.isWithdrawal())
            return;
        if (const auto kind = lossOf(before, after, entry))
            tallies.try_emplace({entry.key.indicator.view(), *kind}, entry.key.quarter)
                .first->second.add(entry.key);
    });
    return tallies;
}

std::vector<std::string> inOrder(const std::set<std::string_view>& places, const Programme& programme) {
    std::vector<std::string> ordered;
    for (const Municipality& municipality : programme.municipalities)
        if (places.contains(municipality.id))
            ordered.push_back(municipality.id);
    if (places.contains(kRegionId))
        ordered.emplace_back(kRegionId);
    return ordered;
}

} // namespace

std::vector<RevisionLoss> revisionLosses(const Programme& from, const Programme& to, const Ledger& ledger) {
    const Tallies tallies = tally(from, to, ledger);
    std::vector<RevisionLoss> losses;
    for (const Indicator& indicator : from.indicators)
        for (auto found = tallies.lower_bound({indicator.id, LossKind::indicatorRemoved});
             found != tallies.end() && found->first.first == indicator.id; ++found) {
            const Tally& lost = found->second;
            losses.push_back({found->first.second, indicator.id, inOrder(lost.places, from), lost.first,
                              lost.last, lost.count});
        }
    return losses;
}

Result<void> refuseLosses(const std::vector<RevisionLoss>& losses) {
    if (losses.empty())
        return {};
    return failure(
        ErrorCode::definitionLosesFigures,
        std::accumulate(losses.begin(), losses.end(), std::int64_t{0},
                        [](std::int64_t sum, const RevisionLoss& loss) { return sum + loss.count; }));
}

} // namespace maalbilde
