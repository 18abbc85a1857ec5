#pragma once

#include "core/exchange/import_mapping.h"
#include "core/exchange/import_number.h"
#include "core/exchange/place_rows.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What the cells of one series, row of a place and period come to: one cell, or a sum of several.
struct TableSlot {
    std::size_t series = 0;
    std::optional<SeriesKind> kind; ///< of a dimension of kinds
    std::size_t place = 0;          ///< category
    std::size_t time = 0;           ///< category
    Quantity sum;
    std::size_t figures = 0;
    std::optional<std::string> gap; ///< the mark of a part without a figure
    std::optional<Error> fault;
    bool preliminary = false;
    std::string where;
    std::uint32_t cell = 0; ///< the first one
};

/// What a table says, before anybody asks what its periods and places are to the programme.
struct TableSlots {
    std::vector<TableSlot> slots;       ///< in the table's order
    std::vector<std::uint32_t> outside; ///< cells of other places, by their number
};

/// Reads the cells that a mapping takes, and adds those that it adds. `places` are the rows of its dimension
/// of places. Requires cells.
TableSlots slotsOf(const StatTable& table, const ImportMapping& mapping, const PlaceRows& places,
                   DecimalSign sign);

} // namespace maalbilde
