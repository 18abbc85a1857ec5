#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace maalbilde {

/// Rows of cells as spreadsheets put them on the clipboard: cells apart by TAB, rows by \n, \r\n or \r, and a
/// cell in double quotes may hold all of these, and quotes as `""`. The line end after the last row is no
/// row. All rows have the same number of cells; short ones are filled with empty cells.
std::vector<QStringList> readBlock(const QString& text);

/// The same the other way: what readBlock() reads as these rows.
QString blockText(const std::vector<QStringList>& rows);

} // namespace maalbilde
