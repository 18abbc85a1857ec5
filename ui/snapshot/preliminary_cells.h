#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <optional>
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

/// Those of one indicator, and of one place if it reports it: `Foreløpige tall: Elverum 2. kv. 2017`. Of many
/// the first, and how many more. Empty where there is none.
QString preliminaryText(const Programme& programme, const std::vector<PreliminaryCell>& cells,
                        const Indicator& indicator, const std::optional<std::string>& place,
                        Language language);

} // namespace maalbilde
