#pragma once

#include "ui/charts/theme.h"

#include <QString>

namespace maalbilde {

/// The style sheet of a table: a line below each row, a quiet header, a tinted selection. Nothing else
/// reaches the header and the lines. A table appends what it has of its own.
QString tableStyle(const Theme& theme);

} // namespace maalbilde
