#include "ui/document/file_path.h"
#include "ui/export/report/file/report_file.h"
#include "ui/export/report/paper/report_pages.h"
#include "ui/files/whole_file.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"

#include <QFileInfo>
#include <QPrinter>

namespace maalbilde {

namespace {

Result<void> writeReport(const BoardReport& report, ReportFormat format, const std::filesystem::path& path) {
    const QByteArray file = reportFile(report, format, false);
    return writeWholeFile(path, {file.constData(), static_cast<std::size_t>(file.size())});
}

void printOn(QPrinter& printer, const BoardReport& report) {
    const bool grey = printer.colorMode() == QPrinter::GrayScale;
    paintPages(printer, layOut(report, PaperStyle{.grey = grey}));
}

} // namespace

/// The report on the quarter and the place that the window shows.
BoardReport MainWindow::currentReport() const {
    const ProgrammeSnapshot snapshot = currentSnapshot();
    return boardReport({.programme = m_document.programme(),
                        .ledger = m_document.ledger(),
                        .comments = m_document.comments(),
                        .revisions = m_document.revisions()},
                       {.asOf = snapshot.asOf,
                        .place = snapshot.place,
                        .language = m_catalogue.language(),
                        .knownAt = m_document.knownAt(),
                        .made = m_document.now()});
}

void MainWindow::askAndReport() {
    const BoardReport report = currentReport();
    const QString path = m_prompts.report.file(this, reportFileName(report, currentSnapshot().asOf));
    if (path.isEmpty())
        return;
    m_trouble.reset();
    const auto format = reportFormatOf(systemPath(path));
    if (!format)
        return m_notice->say(reportFormatUnknown(systemPath(path)));
    if (const auto written = writeReport(report, *format, systemPath(path)); !written)
        return tell(written.error());
    m_notice->say(tr("The board report was saved as %1.").arg(QFileInfo(path).absoluteFilePath()));
}

void MainWindow::printReport() {
    m_prompts.report.print(this, [this](QPrinter& printer) { printOn(printer, currentReport()); });
}

void MainWindow::previewReport() {
    m_prompts.report.preview(this, [this](QPrinter& printer) { printOn(printer, currentReport()); });
}

} // namespace maalbilde
