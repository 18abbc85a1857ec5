#pragma once

#include "core/values/error.h"
#include "core/values/quantity.h"

#include <string_view>

namespace maalbilde {

/// What a point and a comma mean in the numbers of a file.
enum class DecimalSign {
    ask,   ///< nobody has said: as people in Norway write numbers, and `29.040` is refused
    point, ///< `29.040` is 29.04 and `29,040` is 29 040; JSON is always so
    comma, ///< `29.040` is 29 040 and `29,040` is 29.04
};

/// Reads a figure of a data file, `1e3` too where a point is the decimal sign. Errors: value….
Result<Quantity> readFigureText(std::string_view text, DecimalSign sign);

} // namespace maalbilde
