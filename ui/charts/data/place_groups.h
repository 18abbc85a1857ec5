#pragma once

#include "ui/snapshot/indicator_figures.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// How many places a chart tells apart; more become "de andre".
inline constexpr int kMostPlacesShown = 8;

/// What a chart shows as one part: a place, or all the others together. The theme gives each mark its colour
/// and pattern.
struct PlaceGroup {
    QString name;
    int mark = 0;            ///< 0–7 for a place, kMostPlacesShown for the others
    bool isOthers = false;   ///< more than one place, or the rest of a ranking
    std::vector<int> places; ///< indexes into the indicator's places

    friend bool operator==(const PlaceGroup&, const PlaceGroup&) = default;
};

/// Up to eight places in the programme's order, each with the mark of its position; of more the eight that
/// contributed most so far (an indicator of levels: have the highest level), largest first, marked by rank,
/// and the others. Where one place is chosen that reports the indicator: that place alone.
std::vector<PlaceGroup> groupsOf(const IndicatorFigures& figures, const std::optional<std::string>& chosen,
                                 Language language);

/// Every place by itself, largest first as above, marked by rank.
std::vector<PlaceGroup> rankingOf(const IndicatorFigures& figures);

/// The parts of a stacked column: the same, but beyond eight places all of them together, since "de andre"
/// would dwarf any single one. What each has contributed is then a ranking of its own.
std::vector<PlaceGroup> stackOf(const IndicatorFigures& figures, const std::optional<std::string>& chosen,
                                Language language);

} // namespace maalbilde
