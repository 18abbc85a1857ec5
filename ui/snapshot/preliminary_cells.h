#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"

#include <string>
#include <vector>

namespace maalbilde {

/// A figure in force that its reporter calls preliminary.
struct PreliminaryCell {
    std::string indicator;
    std::string place;
    Quarter quarter;

    friend bool operator==(const PreliminaryCell&, const PreliminaryCell&) = default;
};

/// The preliminary figures in force up to `asOf` of indicators and places that the programme has, by
/// indicator, place and quarter.
std::vector<PreliminaryCell> preliminaryCells(const Programme& programme, const Ledger& ledger, Quarter asOf);

} // namespace maalbilde
