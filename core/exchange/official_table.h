#pragma once

#include "core/exchange/stat_table.h"
#include "core/values/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// The code list in which Statistics Norway adds up the figures of every number that a municipality has had,
/// under its number of today: `K-3420` is Elverum in 2016 as well.
inline constexpr std::string_view kSummedMunicipalities = "KommSummer";

/// A dimension of a table at a statistics bank, with all that may be asked for.
struct OfficialDimension {
    Dimension dimension;
    bool mayBeLeftOut = false;          ///< a query without it gets the total
    std::vector<std::string> codeLists; ///< that add up its categories: `KommSummer`
};

/// What a statistics bank says of one of its tables before any figure is asked for.
struct OfficialTable {
    std::string id; ///< `01222`
    std::string title;
    std::string updated; ///< empty where the bank does not say it
    std::vector<OfficialDimension> dimensions;

    /// The first dimension of that role; null if there is none.
    [[nodiscard]] const OfficialDimension* dimension(DimensionRole role) const;
};

/// True for the number of a table of Statistics Norway: five digits.
bool isTableId(std::string_view text);

/// Reads what PxWebApi says of a table: JSON-stat 2.0 without values (version 2), or a list of `variables`
/// (version 1, which keeps its code lists to itself: of the tables that the programme meets they are known).
/// Errors: data….
Result<OfficialTable> readOfficialTable(std::string_view json, std::string_view tableId);

} // namespace maalbilde
