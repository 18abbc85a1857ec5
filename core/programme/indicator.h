#pragma once

#include "core/programme/bilingual_text.h"
#include "core/values/quantity.h"

#include <optional>
#include <string>

namespace maalbilde {

/// How the figures of an indicator become one: counts and changes are summed, levels are not.
enum class Adds { sum, latest };

/// Who reports an indicator: each municipality, or the region as a whole.
enum class ReportedBy { municipality, region };

/// What is counted or measured every quarter.
struct Indicator {
    std::string id;
    BilingualText name;
    BilingualText unit;
    int decimals = 0; ///< 0–3
    Adds adds = Adds::sum;
    ReportedBy reportedBy = ReportedBy::municipality;
    std::optional<Quantity> minimum; ///< no figure lies below
    std::optional<Quantity> maximum; ///< no figure lies above

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace maalbilde
