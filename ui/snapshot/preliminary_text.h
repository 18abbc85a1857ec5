#pragma once

#include "ui/snapshot/indicator_figures.h"

#include <QString>
#include <optional>
#include <string>

namespace maalbilde {

/// What the star beside a number means: `* Foreløpig: Elverum 2. kv. 2017`. Of many figures the first, and
/// how many more; only those of one place if it reports the indicator. Empty where none is preliminary.
QString preliminaryText(const IndicatorFigures& figures, const std::optional<std::string>& place,
                        Language language);

} // namespace maalbilde
