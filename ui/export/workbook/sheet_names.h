#pragma once

#include <QString>
#include <QStringList>

namespace maalbilde {

/// These names as a spreadsheet takes them: at most 31 characters, without `[ ] : * ? / \` and control
/// characters, no apostrophe at either end, not empty, not `History`, and no two alike whatever the case.
/// Names that are so already stay as they are.
QStringList sheetNames(const QStringList& wanted);

} // namespace maalbilde
