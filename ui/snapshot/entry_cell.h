#pragma once

#include "ui/snapshot/entry_grid.h"

#include <vector>

namespace maalbilde {

/// A cell that can be filled in, as it stands. Requires an indicator of the programme.
EntryCell entryCell(const Programme& programme, const Ledger& ledger, const FigureKey& key,
                    const EntryQuestion& question);

/// A cell of a place, in a row that only the region reports.
EntryCell regionsCell();

/// What several cells come to: their sum; of levels over time the latest.
EntryCell sumCell(const Indicator& indicator, const std::vector<EntryCell>& parts, bool overTime,
                  Language language);

/// `-4,5`: a figure as it is typed and as spreadsheets read it. Empty for a missing one.
QString typedText(const Figure& figure, Language language);

} // namespace maalbilde
