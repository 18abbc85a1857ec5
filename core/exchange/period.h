#pragma once

#include "core/values/quarter.h"

#include <optional>
#include <string_view>

namespace maalbilde {

/// How often a series is published. Statistics say it by the form of their codes, nowhere else.
enum class Frequency { year, quarter, month };

/// A period of a statistical table: `2016`, `2016K1` or `2016M01`.
struct Period {
    Frequency frequency;
    int year;
    int number; ///< of the quarter or month; 1 for a year

    friend bool operator==(const Period&, const Period&) = default;
};

/// Reads `2016`, every form of a quarter that Quarter::parse reads, `2016-Q1`, `2016M01` and `2016-01`; a
/// `*` after it (a preliminary period) is passed over. Nothing if it is anything else.
std::optional<Period> readPeriod(std::string_view text);

} // namespace maalbilde
