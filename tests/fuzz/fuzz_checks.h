#pragma once

#include "core/exchange/long_csv.h"
#include "core/exchange/stat_csv.h"
#include "core/values/contract.h"

namespace maalbilde {

/// What is true of every document that a reader accepts: each table has as many cells as it says, and its
/// long form is a table that reads back with as many.
inline void expectWhole(const StatDocument& document) {
    for (const StatTable& table : document.tables) {
        if (!table.cells)
            continue;
        const std::size_t cells = table.cells->size();
        require(table.listed.empty() ? cells == table.span()
                                     : table.listed.size() == cells * table.dimensions.size(),
                "a table has the cells that it spans or lists");
        require(!writeLongCsv(table).empty(), "a table has a long form");
    }
}

} // namespace maalbilde
