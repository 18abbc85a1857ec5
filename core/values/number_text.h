#pragma once

#include "core/values/error.h"
#include "core/values/quantity.h"

#include <tl/expected.hpp>

#include <string_view>

namespace maalbilde {

/// Why a text is not taken as a number.
enum class NumberFault {
    notANumber, ///< not digits with an optional sign, groups of three and one decimal sign
    ambiguous,  ///< `29.040`: the point may be a decimal point or a thousands point; must ask
    tooPrecise, ///< more than three decimals
    tooLarge,   ///< outside ±10¹¹
};

/// Reads a number as people in Norway write it (terms.md): decimal comma, or a point where it cannot be a
/// thousands point; groups of three with space, U+00A0, U+202F or U+2009; minus as `-`, U+2212 or U+2013.
tl::expected<Quantity, NumberFault> parseNumber(std::string_view text);

/// The same for what a person has typed or a data file holds, with the fault told as an Error: value….
Result<Quantity> readNumber(std::string_view text);

} // namespace maalbilde
