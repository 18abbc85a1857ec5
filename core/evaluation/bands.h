#pragma once

#include "core/evaluation/progress.h"

#include <optional>

namespace maalbilde {

/// g = max(0.05·m, 0.674·σ), r = max(0.40·m, 1.282·σ). For large targets at half-time this is the published
/// 95 % / 60 % rule; near the end it tightens by itself; for tiny counts it does not cry wolf (method.md,
/// Bands). `m` below 0 counts as 0.
Tolerances tolerancesFor(double m, double sigma);

/// A status with its reason.
struct Verdict {
    Status status;
    std::optional<Reason> reason;
};

/// onTrack if the shortfall is below one unit or within green; behind above red; else atRisk.
Verdict judge(double shortfall, const Tolerances& tolerances);

/// Green is withheld when the outlook is unlikely (P < 0.325): the only coupling of outlook to status.
Verdict guarded(Verdict verdict, const Outlook& outlook);

} // namespace maalbilde
