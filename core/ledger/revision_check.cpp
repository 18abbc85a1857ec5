#include "core/ledger/revision_check.h"

#include "core/ledger/proposal.h"
#include "core/values/figure_code.h"

#include <fmt/format.h>

#include <algorithm>

namespace maalbilde {

namespace {

constexpr std::int64_t kMostNamed = 5;

/// Figures that a revision would take out of the count.
struct Lost {
    std::int64_t count = 0;
    std::string named; ///< the first ones: `jobs, elverum, 2016K1: 4; …`
};

std::string nameOf(const LedgerEntry& entry) {
    return fmt::format("{}, {}, {}: {}", entry.key.indicator.view(), entry.key.place.view(),
                       entry.key.quarter.code(), figureCode(entry.figure));
}

template <typename Predicate>
Lost lostWhere(const Ledger& ledger, Predicate predicate) {
    Lost lost;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (entry.isWithdrawal() || !predicate(entry))
            return;
        ++lost.count;
        if (lost.count <= kMostNamed)
            lost.named += (lost.named.empty() ? "" : "; ") + nameOf(entry);
    });
    if (lost.count > kMostNamed)
        lost.named += "; …";
    return lost;
}

/// The numbers of the indicator that fitted before and now fail with one of these codes.
Lost unfit(const Ledger& ledger, const Indicator& before, const Indicator& after,
           std::initializer_list<ErrorCode> codes) {
    return lostWhere(ledger, [&](const LedgerEntry& entry) {
        if (entry.key.indicator.view() != after.id || !entry.figure.isReported() ||
            faultOfNumber(before, entry.figure.number()))
            return false;
        const auto fault = faultOfNumber(after, entry.figure.number());
        return fault && std::ranges::find(codes, fault->code) != codes.end();
    });
}

Result<void> refuseIf(const Lost& lost, const Indicator& indicator, const char* change) {
    if (lost.count > 0)
        return failure(ErrorCode::definitionRetypes, indicator.id, std::string(change), lost.count,
                       lost.named);
    return {};
}

Result<void> refuseRetyping(const Indicator& before, const Indicator& after, const Ledger& ledger) {
    const auto all = [&] {
        return lostWhere(ledger, [&](const auto& entry) { return entry.key.indicator.view() == after.id; });
    };
    return refuseIf(before.adds == after.adds ? Lost() : all(), after, "adds")
        .and_then([&] {
            return refuseIf(before.reportedBy == after.reportedBy ? Lost() : all(), after, "reportedBy");
        })
        .and_then([&] {
            return refuseIf(unfit(ledger, before, after, {ErrorCode::valueDecimals}), after, "decimals");
        })
        .and_then([&] {
            return refuseIf(unfit(ledger, before, after, {ErrorCode::valueBelowMinimum}), after, "minimum");
        })
        .and_then([&] {
            return refuseIf(unfit(ledger, before, after, {ErrorCode::valueAboveMaximum}), after, "maximum");
        });
}

Result<void> refuseOrphans(const Lost& orphans, const char* what, const std::string& id) {
    if (orphans.count > 0)
        return failure(ErrorCode::definitionOrphansFigures, std::string(what), id, orphans.count,
                       orphans.named);
    return {};
}

Result<void> refuseDroppedIndicator(const std::string& id, const Ledger& ledger) {
    return refuseOrphans(
        lostWhere(ledger, [&](const auto& entry) { return entry.key.indicator.view() == id; }), "indicator",
        id);
}

Result<void> refuseDroppedPlace(const std::string& id, const Ledger& ledger) {
    return refuseOrphans(lostWhere(ledger, [&](const auto& entry) { return entry.key.place.view() == id; }),
                         "place", id);
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
