#pragma once

#include "core/values/calendar.h"
#include "ui/export/report/paper/report_pages.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace maalbilde {

/// What a PDF says of itself.
struct PdfIdentity {
    QString title;
    QString language; ///< `nb`
    Timestamp made;
    std::vector<ReportBookmark> bookmarks;
};

/// A PDF that QPdfWriter made for PDF/A-1b, with what QPdfWriter 6.4 cannot say: bookmarks, language, title
/// and one date in both places, an ID that follows from the content. Still PDF 1.4, without object streams.
QByteArray archived(const QByteArray& pdf, const PdfIdentity& identity);

} // namespace maalbilde
