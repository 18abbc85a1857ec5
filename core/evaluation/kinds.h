#pragma once

#include "core/evaluation/evidence.h"
#include "core/evaluation/progress.h"
#include "core/evaluation/tally.h"

namespace maalbilde {

// One function for each kind of target; evaluate() picks. Each answers for status and outlook, by its section
// of method.md. The tally is that of the evidence.

Progress evaluateCumulative(const CumulativeMinimum& rule, const Evidence& evidence,
                            const Tally& tally);                                                ///< A
Progress evaluateNet(const NetCumulative& rule, const Evidence& evidence, const Tally& tally);  ///< B
Progress evaluateAnnual(const AnnualRange& rule, const Evidence& evidence, const Tally& tally); ///< C
Progress evaluateIndex(const IndexGoal& rule, const Evidence& evidence, const Tally& tally);    ///< D

} // namespace maalbilde
