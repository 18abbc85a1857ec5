#include "ui/export/report/pdf/report_pdf.h"

#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/pdf/archive_pass.h"

#include <QBuffer>
#include <QPdfWriter>

namespace maalbilde {

namespace {

QByteArray painted(const ReportPages& pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    paintPages(writer, pages);
    return buffer.data();
}

} // namespace

QByteArray reportPdf(const BoardReport& report, const PaperStyle& style) {
    const ReportPages pages = layOut(report, style);
    return archived(painted(pages), {.title = report.title,
                                     .language = localeOf(report.language).bcp47Name(),
                                     .made = report.made,
                                     .bookmarks = pages.bookmarks});
}

} // namespace maalbilde
