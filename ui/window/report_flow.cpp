#include "ui/window/report_flow.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/export/report/file/report_file.h"
#include "ui/export/report/paper/report_pages.h"
#include "ui/files/whole_file.h"
#include "ui/prompts/prompts.h"
#include "ui/window/notice_line.h"

#include <QFileInfo>
#include <QPrinter>
#include <QWidget>
#include <utility>

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

ReportFlow::ReportFlow(const Workplace& workplace, std::function<ProgrammeSnapshot()> shown)
    : QObject(&workplace.window), m_at(workplace), m_shown(std::move(shown)) {}

BoardReport ReportFlow::report() const {
    const ProgrammeSnapshot snapshot = m_shown();
    return boardReport({.programme = m_at.document.programme(),
                        .ledger = m_at.document.ledger(),
                        .comments = m_at.document.comments(),
                        .revisions = m_at.document.revisions()},
                       {.asOf = snapshot.asOf,
                        .place = snapshot.place,
                        .language = m_at.catalogue.language(),
                        .knownAt = m_at.document.knownAt(),
                        .made = m_at.document.now()});
}

void ReportFlow::save() {
    const BoardReport made = report();
    const QString path = m_at.prompts.report.file(&m_at.window, reportFileName(made, m_shown().asOf));
    if (path.isEmpty())
        return;
    const auto format = reportFormatOf(systemPath(path));
    if (!format)
        return m_at.notice.say(reportFormatUnknown(systemPath(path)));
    if (const auto written = writeReport(made, *format, systemPath(path)); !written)
        return m_at.notice.tell(written.error());
    m_at.notice.confirm(tr("The board report was saved as %1.").arg(QFileInfo(path).absoluteFilePath()));
}

void ReportFlow::print() {
    m_at.prompts.report.print(&m_at.window, [this](QPrinter& printer) { printOn(printer, report()); });
}

void ReportFlow::preview() {
    m_at.prompts.report.preview(&m_at.window, [this](QPrinter& printer) { printOn(printer, report()); });
}

} // namespace maalbilde
