#pragma once

#include "core/programme/indicator.h"
#include "core/programme/municipality.h"
#include "core/programme/target.h"
#include "core/values/error.h"
#include "core/values/quarter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// The id under which figures of the region as a whole are kept; no municipality may bear it.
inline constexpr std::string_view kRegionId = "region";

/// A field of work of the programme (innsatsområde).
struct FocusArea {
    std::string id;
    BilingualText name;

    friend bool operator==(const FocusArea&, const FocusArea&) = default;
};

/// What a programme has promised: its period, places, indicators and targets. A value; a change is a new
/// revision. True of every programme that `core/definition` reads: ids are unique, what is referred to
/// exists, rules fit their indicators.
struct Programme {
    std::string id;
    std::string name;
    std::string host;
    bool example = false; ///< its figures are invented, and everything that shows them says so
    QuarterRange period;
    std::vector<Municipality> municipalities;
    std::vector<Indicator> indicators;
    std::vector<Target> targets;
    std::vector<FocusArea> focusAreas;

    /// The municipality, indicator or target of that id; null if there is none.
    [[nodiscard]] const Municipality* municipality(std::string_view placeId) const;
    [[nodiscard]] const Indicator* indicator(std::string_view indicatorId) const;
    [[nodiscard]] const Target* target(std::string_view targetId) const;

    /// The ids of the places that report the indicator: all municipalities in the programme's order, or the
    /// region.
    [[nodiscard]] std::vector<std::string> placesOf(const Indicator& indicator) const;

    /// The id of the place that a person means by an id, a name, a municipality number of any period, or
    /// `region`; case does not matter, but an exact id goes first. Errors: placeUnknown, placeAmbiguous.
    [[nodiscard]] Result<std::string> findPlace(std::string_view text) const;
    /// The indicator that a person means by its id or its name in either language; case does not matter.
    /// Error: indicatorUnknown.
    [[nodiscard]] Result<const Indicator*> findIndicator(std::string_view text) const;
    /// The target that a person means by its id or its name in either language; case does not matter.
    /// Error: targetUnknown.
    [[nodiscard]] Result<const Target*> findTarget(std::string_view text) const;

    /// How many quarters of the programme have closed at the end of `asOf`: 0 before it, all after it.
    [[nodiscard]] int closedQuarters(Quarter asOf) const;

    friend bool operator==(const Programme&, const Programme&) = default;
};

} // namespace maalbilde
