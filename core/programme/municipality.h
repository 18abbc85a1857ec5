#pragma once

#include "core/values/quarter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// An official municipality number (four digits) and the quarters in which it is valid; no end means still,
/// no beginning means always. Norway renumbered its municipalities at 2020K1 (official_statistics.md).
struct MunicipalityNumber {
    std::string number;
    std::optional<Quarter> from;
    std::optional<Quarter> until;

    friend bool operator==(const MunicipalityNumber&, const MunicipalityNumber&) = default;
};

/// A municipality of the programme. Official figures are matched by number, never by name: there are two
/// Vålers.
struct Municipality {
    std::string id;
    std::string name;
    std::vector<MunicipalityNumber> numbers; ///< their quarters do not overlap

    friend bool operator==(const Municipality&, const Municipality&) = default;
};

/// True if there is a quarter in which both are valid.
bool overlap(const MunicipalityNumber& a, const MunicipalityNumber& b);

} // namespace maalbilde
