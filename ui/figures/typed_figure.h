#pragma once

#include "core/values/error.h"
#include "core/values/figure.h"

#include <QString>

namespace maalbilde {

/// Reads what somebody has typed in a cell: a number as people write it, *not applicable* in either language
/// (`ikke aktuelt`, `not applicable`, `na`, `n/a`), or nothing, which is a missing figure. Errors: value….
Result<Figure> readTypedFigure(const QString& text);

} // namespace maalbilde
