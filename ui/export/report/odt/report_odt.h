#pragma once

#include "ui/charts/paper.h"
#include "ui/export/report/board_report.h"

#include <QByteArray>

namespace maalbilde {

/// The report as an OpenDocument text, to be edited in Word or LibreOffice: headings, tables with header
/// rows, pictures with a text for those who cannot see them, page numbers, language, fixed dates. The same
/// report gives the same bytes. Needs fonts for its pictures: a QGuiApplication, which may be offscreen.
QByteArray reportOdt(const BoardReport& report, const PaperStyle& style);

} // namespace maalbilde
