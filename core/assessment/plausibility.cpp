#include "core/assessment/plausibility.h"

#include <algorithm>
#include <cstdlib>

namespace maalbilde {

namespace {

constexpr int kQuartersBack = 16;
constexpr std::size_t kMostFigures = 8;
constexpr std::size_t kFewestFigures = 4;
constexpr int kFirstYear = 1;

Quantity magnitude(Quantity quantity) {
    return Quantity::ofThousandths(std::abs(quantity.thousandths()));
}

/// How far outside its range a history lets a figure lie.
Quantity roomOf(Quantity low, Quantity high) {
    const Quantity tenth =
        Quantity::ofThousandths(std::max(magnitude(low), magnitude(high)).thousandths() / 10);
    return std::max({high - low, Quantity::of(3), tenth});
}

} // namespace

std::vector<Quantity> earlierFigures(const Ledger& ledger, const FigureKey& key) {
    std::vector<Quantity> figures;
    FigureKey earlier = key;
    for (int back = 1; back <= kQuartersBack && figures.size() < kMostFigures; ++back) {
        if (key.quarter - Quarter(kFirstYear, 1) < back)
            break;
        earlier.quarter = key.quarter - back;
        if (const LedgerEntry* head = ledger.head(earlier); head != nullptr && head->figure.isReported())
            figures.push_back(head->figure.number());
    }
    return figures;
}

bool isImplausible(Quantity figure, std::span<const Quantity> earlier) {
    if (earlier.size() < kFewestFigures)
        return false;
    const auto [low, high] = std::ranges::minmax(earlier);
    const Quantity room = roomOf(low, high);
    return figure < low - room || high + room < figure;
}

bool isConfirmed(const Ledger& ledger, const FigureKey& key) {
    const std::vector<const LedgerEntry*> history = ledger.history(key);
    return history.size() > 1 && history[history.size() - 2]->figure == history.back()->figure;
}

} // namespace maalbilde
