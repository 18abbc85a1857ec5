#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/error.h"

namespace maalbilde {

/// Judges a change of the programme by the figures that stand now (withdrawn ones do not): refused when it
/// drops an indicator or a municipality that has some (definitionOrphansFigures), or makes an indicator such
/// that some no longer fit (definitionRetypes, naming `adds`, `reportedBy`, `decimals` or `range`). Figures
/// that did not fit before are not counted. The first loss is named; whoever accepts it skips the question.
Result<void> refuseLoss(const Programme& from, const Programme& to, const Ledger& ledger);

} // namespace maalbilde
