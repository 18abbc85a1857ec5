#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/report_pages.h"

#include <QByteArray>

namespace maalbilde {

/// The report as a PDF/A-1b file: real text, fonts embedded, nothing transparent, bookmarks, language, title
/// and dates. The same report gives the same bytes. Needs fonts: a QGuiApplication, which may be offscreen.
QByteArray reportPdf(const BoardReport& report, const PaperStyle& style);

} // namespace maalbilde
