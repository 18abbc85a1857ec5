#pragma once

#include "ui/snapshot/import_snapshot.h"

#include <vector>

namespace maalbilde {

/// The most things counted that are shown for people to choose from.
inline constexpr std::size_t kMostSeries = 40;

/// What every dimension of the table is taken for, and what it could be.
std::vector<DimensionChoice> dimensionChoices(const StatTable& table, const ImportMapping& mapping);

/// The same of what the table counts, up to kMostSeries, those with an indicator first.
std::vector<SeriesChoice> seriesChoices(const StatTable& table, const ImportMapping& mapping,
                                        const Programme& programme, Language language);

} // namespace maalbilde
