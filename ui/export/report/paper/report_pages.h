#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/report_type.h"
#include "ui/export/report/paper/strip.h"

#include <QPagedPaintDevice>
#include <QString>
#include <vector>

namespace maalbilde {

/// A strip on its page.
struct PlacedStrip {
    Strip strip;
    double top = 0; ///< from the upper edge of the paper
};

using ReportPage = std::vector<PlacedStrip>;

/// Where a part of the report begins.
struct ReportBookmark {
    QString title;
    int page = 0; ///< from 0
    double top = 0;
};

/// The report on A4 pages: a value, the same for a file, a printer and a preview.
struct ReportPages {
    std::vector<ReportPage> pages;
    std::vector<ReportBookmark> bookmarks;
    PaperStyle style;
};

/// Lays the report out. Needs fonts: a QGuiApplication, which may be offscreen.
ReportPages layOut(const BoardReport& report, const PaperStyle& style);

/// Sets strips on pages: those that stay together on one page where it can hold them, the header of a table
/// again where its rows go on.
std::vector<ReportPage> paginate(const Strips& strips);

/// Paints all pages onto a device that was set up for A4 without margins.
void paintPages(QPagedPaintDevice& device, const ReportPages& pages);

} // namespace maalbilde
