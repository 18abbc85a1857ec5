#pragma once

#include "core/exchange/stat_table.h"
#include "core/programme/programme.h"
#include "core/values/quarter.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace maalbilde {

/// A row of a table that belongs to a place of the programme.
struct PlaceRow {
    std::size_t place; ///< position among the municipalities; as many as these for the region as a whole
    std::optional<MunicipalityNumber> number; ///< by which it was matched, where its years matter

    /// True where the row may speak of the quarter: the number was valid then.
    [[nodiscard]] bool isValid(Quarter quarter) const;
};

/// One for each category of the dimension; nothing for places outside the programme.
using PlaceRows = std::vector<std::optional<PlaceRow>>;

/// Matches places by municipality number, in any spelling and of any period. Only where `byName` allows it
/// (a list that somebody has made) is a place without a number matched by the whole of its name; a place with
/// a number never is: there are two Vålers.
PlaceRows placeRowsOf(const Dimension& dimension, const Programme& programme, bool byName);

} // namespace maalbilde
