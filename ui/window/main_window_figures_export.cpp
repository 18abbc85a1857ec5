#include "ui/document/file_path.h"
#include "ui/export/data/figure_export.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"

#include <QDir>
#include <QFileInfo>

namespace maalbilde {

namespace {

/// `Elverumregionen 2017K2`, beside the file.
QString proposedName(const Document& document, Quarter asOf) {
    const QFileInfo file(qtPath(document.path()));
    return file.absoluteDir().filePath(file.completeBaseName() + QLatin1Char(' ') +
                                       QString::fromStdString(asOf.code()));
}

} // namespace

/// Every figure; a workbook has the status of the quarter that is shown.
void MainWindow::askAndExport() {
    const QString path = m_prompts.exported(this, proposedName(m_document, *m_asOf));
    if (path.isEmpty())
        return;
    const LogSources recorded{m_document.programme(), m_document.ledger(), m_document.comments(),
                              m_document.revisions()};
    const ExportWish wish{
        .asOf = *m_asOf, .upTo = {}, .made = m_document.now(), .language = m_catalogue.language()};
    const auto exported = exportTo(systemPath(path), recorded, wish, m_document.path());
    if (!exported)
        return tell(exported.error());
    QString said =
        tr("Wrote %n figure(s) to %1.", nullptr, exported->figures).arg(QFileInfo(path).fileName());
    if (exported->leftOut > 0)
        said +=
            QLatin1Char(' ') + tr("Left out %n figure(s) that the programme no longer has room for; they are "
                                  "in the log.",
                                  nullptr, exported->leftOut);
    m_notice->say(said);
}

} // namespace maalbilde
