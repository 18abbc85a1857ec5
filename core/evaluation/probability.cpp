#include "core/evaluation/forecast.h"
#include "core/values/contract.h"

#include <cmath>

namespace maalbilde {

namespace {

ShownProbability::Word wordFor(int percent) {
    using Word = ShownProbability::Word;
    if (percent >= 90)
        return Word::veryLikely;
    if (percent >= 65)
        return Word::likely;
    if (percent >= 35)
        return Word::uncertain;
    return percent >= 10 ? Word::unlikely : Word::veryUnlikely;
}

} // namespace

ShownProbability shownProbability(double probability) {
    require(0 <= probability && probability <= 1, "a probability lies within 0–1");
    using Bound = ShownProbability::Bound;
    if (probability < 0.05)
        return {Bound::below, 5, ShownProbability::Word::veryUnlikely};
    if (probability > 0.95)
        return {Bound::above, 95, ShownProbability::Word::veryLikely};
    const int percent = static_cast<int>(std::floor(probability * 20 + 0.5 + 1e-9)) * 5;
    return {Bound::exact, percent, wordFor(percent)};
}

} // namespace maalbilde
