#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace maalbilde {

/// Asks what figures are to be exported as, and where: a file `.xlsx` or `.csv`, or the folder of a data
/// package. `proposed` is a name without an ending. Empty if the user gave up.
using ExportPrompt = std::function<QString(QWidget*, const QString& proposed)>;

/// The prompt that asks with a dialog, in the language in force.
ExportPrompt exportPrompt();

} // namespace maalbilde
