#pragma once

#include "core/programme/programme.h"

namespace maalbilde {

/// True if a change of the programme must say why: it changes a number, or what numbers are counted or
/// expected. A goal, baseline, milestone, share or rule; the period; which municipalities, indicators and
/// targets there are, and how an indicator is counted. Mere words, who is responsible, the order, and what is
/// shown beside a target without deciding anything need no reason.
bool needsReason(const Programme& from, const Programme& to);

} // namespace maalbilde
