#pragma once

#include "ui/export/report/board_report.h"

#include <QByteArray>
#include <QString>
#include <filesystem>
#include <optional>

namespace maalbilde {

/// The kinds of file that the report can be.
enum class ReportFormat {
    pdf, ///< to print and to archive
    odt, ///< to go on writing in
};

/// By how the name of a file ends, in either case; nothing if it ends otherwise.
std::optional<ReportFormat> reportFormatOf(const std::filesystem::path& path);

/// That a report cannot be saved under this name, and how the name must end.
QString reportFormatUnknown(const std::filesystem::path& path);

/// The bytes of the file. Needs fonts: a QGuiApplication, which may be offscreen.
QByteArray reportFile(const BoardReport& report, ReportFormat format, bool grey);

/// `Styrerapport Elverumregionen 2017K2.pdf`: the name that a report proposes for itself.
QString reportFileName(const BoardReport& report, Quarter asOf);

} // namespace maalbilde
