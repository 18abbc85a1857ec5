#pragma once

#include "core/exchange/import_mapping.h"

#include <cstddef>
#include <string>

namespace maalbilde {

/// The mapping after a person has said what a dimension is. Places, periods, indicators and kinds are one
/// dimension each: the one that was it before is open again. The things counted are guessed anew where
/// another dimension holds them.
ImportMapping withDimension(ImportMapping mapping, const StatTable& table, const Programme& programme,
                            std::size_t dimension, DimensionMapping said);

/// The mapping after a person has said which table of Statistics Norway it is: what is known of its series
/// follows, and what had been said against that is taken back.
ImportMapping withTableId(ImportMapping mapping, const StatTable& table, const std::string& tableId);

/// What tells a table from others, so that answers are found again when the next edition comes: its number,
/// and what its dimensions are called; where it has no number, the things it counts too.
std::string signatureOf(const StatTable& table);

} // namespace maalbilde
