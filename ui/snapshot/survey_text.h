#pragma once

#include "ui/snapshot/indicator_figures.h"

#include <QString>
#include <optional>
#include <string>

namespace maalbilde {

/// How the newest measurement of each place came about: `Siste måling, 4. kv. 2016: målt 15.11.2016, 412
/// svar`, with the place where several report. Of many places the first, and how many more; only one place if
/// it reports the indicator. Empty where nothing is known of any.
QString surveyText(const IndicatorFigures& figures, const std::optional<std::string>& place,
                   Language language);

} // namespace maalbilde
