#pragma once

#include "core/values/calendar.h"
#include "core/values/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

// Numbers and days as they stand in the fields of a draft.

/// `1234,5`: without groups, and so that readNumber() is never in doubt about it.
std::string numberTyped(Quantity number, char decimalSign);

/// `33,3` of 0.333: exactly, so that percentRead() gives the same share back.
std::string percentTyped(double share, char decimalSign);

/// The share that a text in per cent means; `%` may stand behind it. Nothing if it is no such number.
std::optional<double> percentRead(std::string_view text);

} // namespace maalbilde
