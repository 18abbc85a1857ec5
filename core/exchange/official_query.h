#pragma once

#include "core/exchange/official_table.h"
#include "core/programme/programme.h"
#include "core/values/quarter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What a person wants of a table of official statistics; what is left out is what the programme needs.
struct OfficialWish {
    std::vector<std::string> contents; ///< codes of what the table counts
    std::optional<Quarter> from;
    std::optional<Quarter> to;
    std::vector<std::string> map; ///< see guessMapping()
};

/// The categories asked for of one dimension.
struct OfficialSelection {
    std::string dimension;
    std::vector<std::string> codes; ///< in the order of the table; empty: every one
    DimensionRole role = DimensionRole::other;
};

/// A question to a statistics bank: nothing but what the programme follows.
struct OfficialQuery {
    std::string tableId;
    std::string codeList; ///< by which the places are added up; empty: the table's own
    std::vector<OfficialSelection> selections;
};

/// The most figures that Statistics Norway gives in one answer.
inline constexpr std::int64_t kMostOfficialCells = 800'000;

/// What is to be asked of a table: the programme's municipalities, by the numbers that are valid then or by
/// the list that adds these up; the quarters that are published within the programme's period and what is
/// wanted of it; the contents that mean one of its indicators. Dimensions that may be left out are, unless
/// `wish.map` names them. Errors: fetchContentsUnknown, fetchNoMunicipality, fetchNoPeriod,
/// fetchTooManyCells, and import… where it is not clear what the figures would be.
Result<OfficialQuery> officialQuery(const OfficialTable& table, const Programme& programme,
                                    const OfficialWish& wish);

} // namespace maalbilde
