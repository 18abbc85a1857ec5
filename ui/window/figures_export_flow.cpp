#include "ui/window/figures_export_flow.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/export/data/figure_export.h"
#include "ui/prompts/prompts.h"
#include "ui/window/notice_line.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>
#include <utility>

namespace maalbilde {

namespace {

/// `Elverumregionen 2017K2`, beside the file.
QString proposedName(const Document& document, Quarter asOf) {
    const QFileInfo file(qtPath(document.path()));
    return file.absoluteDir().filePath(file.completeBaseName() + QLatin1Char(' ') +
                                       QString::fromStdString(asOf.code()));
}

} // namespace

FiguresExportFlow::FiguresExportFlow(const Workplace& workplace, std::function<Quarter()> asOf)
    : QObject(&workplace.window), m_at(workplace), m_asOf(std::move(asOf)) {}

void FiguresExportFlow::askAndExport() {
    const Quarter asOf = m_asOf();
    const QString path = m_at.prompts.exported(&m_at.window, proposedName(m_at.document, asOf));
    if (path.isEmpty())
        return;
    const LogSources recorded{m_at.document.programme(), m_at.document.ledger(), m_at.document.comments(),
                              m_at.document.revisions()};
    const ExportWish wish{
        .asOf = asOf, .upTo = {}, .made = m_at.document.now(), .language = m_at.catalogue.language()};
    const auto exported = exportTo(systemPath(path), recorded, wish, m_at.document.path());
    if (!exported)
        return m_at.notice.tell(exported.error());
    QString said =
        tr("Wrote %n figure(s) to %1.", nullptr, exported->figures).arg(QFileInfo(path).fileName());
    if (exported->leftOut > 0)
        said +=
            QLatin1Char(' ') + tr("Left out %n figure(s) that the programme no longer has room for; they are "
                                  "in the log.",
                                  nullptr, exported->leftOut);
    m_at.notice.confirm(said);
}

} // namespace maalbilde
