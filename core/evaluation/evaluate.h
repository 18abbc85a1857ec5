#pragma once

#include "core/evaluation/evidence.h"
#include "core/evaluation/progress.h"

namespace maalbilde {

/// Status and outlook of one target at one quarter, by the rules of method.md A–D. Pure, and linear in the
/// number of cells.
Progress evaluate(const Evidence& evidence);

} // namespace maalbilde
