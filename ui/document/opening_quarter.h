#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"

#include <optional>

namespace maalbilde {

/// The quarter that a programme is first shown at.
struct OpeningQuarter {
    Quarter quarter;
    std::optional<Quarter> withoutFigures; ///< the later quarter that is due, but has no figures yet
};

/// The last closed quarter of the programme that is due today, or the last one with figures where that is
/// older. Figures are those that decide a status: the lead indicators'.
OpeningQuarter openingQuarter(const Programme& programme, const Ledger& ledger, Date today);

} // namespace maalbilde
