#include "core/evaluation/contributions.h"

#include <algorithm>
#include <numeric>

namespace maalbilde {

namespace {

/// Whole percentages by largest remainder. Requires total > 0 and no negative part.
std::vector<int> percentages(const std::vector<Quantity>& parts, Quantity total) {
    __extension__ using Wide = __int128; // 100 × a sum of figures may pass 64 bits
    std::vector<int> percent;
    std::vector<Wide> remainders;
    for (const Quantity& part : parts) {
        const Wide hundredfold = Wide{part.thousandths()} * 100;
        percent.push_back(static_cast<int>(hundredfold / total.thousandths()));
        remainders.push_back(hundredfold % total.thousandths());
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order,
                             [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    const int left = 100 - std::accumulate(percent.begin(), percent.end(), 0);
    for (int i = 0; i < left; ++i)
        ++percent[order[static_cast<std::size_t>(i)]];
    return percent;
}

} // namespace

Contributions contributions(std::vector<Quantity> absolute) {
    Contributions result{.absolute = std::move(absolute), .total = {}, .percent = std::nullopt};
    for (const Quantity& part : result.absolute)
        result.total += part;
    const bool noneNegative =
        std::ranges::none_of(result.absolute, [](Quantity part) { return part < Quantity(); });
    if (noneNegative && result.total > Quantity())
        result.percent = percentages(result.absolute, result.total);
    return result;
}

} // namespace maalbilde
