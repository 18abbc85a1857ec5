#pragma once

#include <QString>
#include <functional>

class QPrinter;
class QWidget;

namespace maalbilde {

/// Paints everything that is to be printed onto a printer that was chosen.
using PaintPrinter = std::function<void(QPrinter&)>;

/// What the window asks before a report leaves it, in dialogs above the widget; tests answer in the user's
/// place.
struct ReportPrompts {
    /// Where to save it, as PDF or ODT; empty if the user gave up. An existing file is replaced only with
    /// the user's consent.
    std::function<QString(QWidget*, const QString& proposedName)> file;
    /// On which printer; nothing is painted if the user gave up.
    std::function<void(QWidget*, const PaintPrinter&)> print;
    /// Shows what would be printed, and prints it if the user says so.
    std::function<void(QWidget*, const PaintPrinter&)> preview;
};

ReportPrompts reportPrompts();

} // namespace maalbilde
