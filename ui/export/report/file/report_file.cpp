#include "ui/export/report/file/report_file.h"

#include "ui/export/report/odt/report_odt.h"
#include "ui/export/report/pdf/report_pdf.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace maalbilde {

namespace {

class ReportFileWords {
    Q_DECLARE_TR_FUNCTIONS(ReportFileWords)
};

} // namespace

std::optional<ReportFormat> reportFormatOf(const std::filesystem::path& path) {
    const QString ending = QString::fromStdString(path.extension().string());
    if (ending.compare(QLatin1String(".pdf"), Qt::CaseInsensitive) == 0)
        return ReportFormat::pdf;
    if (ending.compare(QLatin1String(".odt"), Qt::CaseInsensitive) == 0)
        return ReportFormat::odt;
    return std::nullopt;
}

QString reportFormatUnknown(const std::filesystem::path& path) {
    return ReportFileWords::tr("A board report cannot be saved as %1. Let the name end with .pdf or .odt.")
        .arg(QString::fromStdString(path.string()));
}

QByteArray reportFile(const BoardReport& report, ReportFormat format, bool grey) {
    const PaperStyle style{.grey = grey};
    return format == ReportFormat::pdf ? reportPdf(report, style) : reportOdt(report, style);
}

QString reportFileName(const BoardReport& report, Quarter asOf) {
    // What no file system, or not every one, takes in a name.
    static const QRegularExpression refused(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f]+"));
    QString name =
        QStringLiteral("%1 %2 %3").arg(report.kind, report.programme, QString::fromStdString(asOf.code()));
    return name.replace(refused, QStringLiteral("-")) + QStringLiteral(".pdf");
}

} // namespace maalbilde
