#pragma once

#include "ui/charts/theme.h"

#include <QString>

class QTableView;

namespace maalbilde {

/// The style sheet of a table: a line below each row, a quiet header, a tinted selection. Nothing else
/// reaches the header and the lines. A table appends what it has of its own.
QString tableStyle(const Theme& theme);

/// A table to be read line by line: one line is chosen at a time, nothing is typed, and Tab leaves it.
void showAsLines(QTableView& table);

} // namespace maalbilde
