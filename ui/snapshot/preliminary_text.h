#pragma once

#include "ui/snapshot/indicator_figures.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string>

namespace maalbilde {

/// The preliminary figures of an indicator, `Elverum 2. kv. 2017`, in the order of its places; only those of
/// one place if it reports the indicator.
QStringList preliminaryFigures(const IndicatorFigures& figures, const std::optional<std::string>& place,
                               Language language);

/// What the star beside a number means: `* Foreløpig: Elverum 2. kv. 2017`. Of many figures the first, and
/// how many more; only those of one place if it reports the indicator. Empty where none is preliminary.
QString preliminaryText(const IndicatorFigures& figures, const std::optional<std::string>& place,
                        Language language);

} // namespace maalbilde
