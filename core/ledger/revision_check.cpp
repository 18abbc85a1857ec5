#include "core/ledger/revision_check.h"

#include "core/ledger/proposal.h"

#include <algorithm>

namespace maalbilde {

namespace {

template <typename Predicate>
std::int64_t countCurrent(const Ledger& ledger, Predicate predicate) {
    std::int64_t count = 0;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (!entry.isWithdrawal() && predicate(entry))
            ++count;
    });
    return count;
}

/// The numbers of the indicator that fitted before and now fail with one of these codes.
std::int64_t countUnfit(const Ledger& ledger, const Indicator& before, const Indicator& after,
                        std::initializer_list<ErrorCode> codes) {
    return countCurrent(ledger, [&](const LedgerEntry& entry) {
        if (entry.key.indicator.view() != after.id || !entry.figure.isReported() ||
            faultOfNumber(before, entry.figure.number()))
            return false;
        const auto fault = faultOfNumber(after, entry.figure.number());
        return fault && std::ranges::find(codes, fault->code) != codes.end();
    });
}

Result<void> refuseIf(std::int64_t unfit, const Indicator& indicator, const char* change) {
    if (unfit > 0)
        return failure(ErrorCode::definitionRetypes, indicator.id, std::string(change), unfit);
    return {};
}

Result<void> refuseRetyping(const Indicator& before, const Indicator& after, const Ledger& ledger) {
    const auto all = [&] {
        return countCurrent(ledger,
                            [&](const auto& entry) { return entry.key.indicator.view() == after.id; });
    };
    return refuseIf(before.adds == after.adds ? 0 : all(), after, "adds")
        .and_then(
            [&] { return refuseIf(before.reportedBy == after.reportedBy ? 0 : all(), after, "reportedBy"); })
        .and_then([&] {
            return refuseIf(countUnfit(ledger, before, after, {ErrorCode::valueDecimals}), after, "decimals");
        })
        .and_then([&] {
            return refuseIf(countUnfit(ledger, before, after,
                                       {ErrorCode::valueBelowMinimum, ErrorCode::valueAboveMaximum}),
                            after, "range");
        });
}

Result<void> refuseOrphans(std::int64_t orphans, const char* what, const std::string& id) {
    if (orphans > 0)
        return failure(ErrorCode::definitionOrphansFigures, std::string(what), id, orphans);
    return {};
}

Result<void> refuseDroppedIndicator(const std::string& id, const Ledger& ledger) {
    return refuseOrphans(
        countCurrent(ledger, [&](const auto& entry) { return entry.key.indicator.view() == id; }),
        "indicator", id);
}

Result<void> refuseDroppedPlace(const std::string& id, const Ledger& ledger) {
    return refuseOrphans(
        countCurrent(ledger, [&](const auto& entry) { return entry.key.place.view() == id; }), "place", id);
}

} // namespace

Result<void> refuseLoss(const Programme& from, const Programme& to, const Ledger& ledger) {
    for (const Indicator& before : from.indicators) {
        const Indicator* after = to.indicator(before.id);
        const auto kept = after == nullptr ? refuseDroppedIndicator(before.id, ledger)
                                           : refuseRetyping(before, *after, ledger);
        if (!kept)
            return kept;
    }
    for (const Municipality& municipality : from.municipalities) {
        if (to.municipality(municipality.id) != nullptr)
            continue;
        if (const auto kept = refuseDroppedPlace(municipality.id, ledger); !kept)
            return kept;
    }
    return {};
}

} // namespace maalbilde
