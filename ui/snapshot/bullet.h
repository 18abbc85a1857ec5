#pragma once

#include "core/programme/target.h"
#include "ui/snapshot/headline.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

/// The bullet graph of a headline. Its limits are those of the bands of method.md; they are absent where the
/// plan is.
BulletSnapshot bulletOf(const Rule& rule, const Headline& headline);

} // namespace maalbilde
