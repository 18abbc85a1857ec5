#include "core/evaluation/bands.h"

#include "core/evaluation/amounts.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kGreenShare = 0.05;
constexpr double kRedShare = 0.40;
constexpr double kGreenSigmas = 0.674; // half of chance variation lies within
constexpr double kRedSigmas = 1.282;   // nine tenths lie below
constexpr double kUnlikely = 0.325;    // shown as 30 % or less

} // namespace

Tolerances tolerancesFor(double m, double sigma) {
    const double margin = std::max(m, 0.0);
    return {.green = std::max(kGreenShare * margin, kGreenSigmas * sigma),
            .red = std::max(kRedShare * margin, kRedSigmas * sigma)};
}

Verdict judge(double shortfall, const Tolerances& tolerances) {
    if (shortfall < 1 - kEpsilon || atMost(shortfall, tolerances.green))
        return {Status::onTrack, std::nullopt};
    if (shortfall > tolerances.red + kEpsilon)
        return {Status::behind, Reason::gap};
    return {Status::atRisk, Reason::gap};
}

Verdict guarded(Verdict verdict, const Outlook& outlook) {
    if (verdict.status == Status::onTrack && outlook && outlook->probability &&
        *outlook->probability < kUnlikely)
        return {Status::atRisk, Reason::pace};
    return verdict;
}

} // namespace maalbilde
