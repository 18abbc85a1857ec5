#pragma once

#include "ui/snapshot/entry_grid.h"

namespace maalbilde {

/// What the state of a cell means, in sentences for somebody who asks.
QString cellMeaning(const EntryCell& cell);

} // namespace maalbilde
