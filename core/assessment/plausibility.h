#pragma once

#include "core/ledger/ledger.h"
#include "core/values/quantity.h"

#include <span>
#include <vector>

namespace maalbilde {

/// The cell's own history that a figure is held against: at most its eight latest figures of earlier quarters
/// within four years, the newest first. Withdrawn ones and *not applicable* are none.
std::vector<Quantity> earlierFigures(const Ledger& ledger, const FigureKey& key);

/// True if a figure is so far from the cell's own history that a slip is likelier than the truth: there are
/// at least four earlier figures, and it lies further outside their range than the range is wide, further
/// than 3, and further than a tenth of the largest of them. A rule of thumb to ask by (12 beside 0, 1, 0, 2;
/// 2 000 beside 20 050), never a reason to refuse.
bool isImplausible(Quantity figure, std::span<const Quantity> earlier);

/// True if the newest entry of a cell says the same figure as the entry before it: somebody has looked at it
/// again and let it stand.
bool isConfirmed(const Ledger& ledger, const FigureKey& key);

} // namespace maalbilde
