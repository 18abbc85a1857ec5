#include "ui/export/report/odt/report_odt.h"

#include "ui/export/report/odt/odt_content.h"
#include "ui/export/report/odt/odt_parts.h"
#include "ui/export/report/odt/odt_styles.h"
#include "ui/export/report/odt/zip_package.h"

namespace maalbilde {

QByteArray reportOdt(const BoardReport& report, const PaperStyle& style) {
    OdtContent content = odtContent(report, style);
    std::vector<PackagePart> parts{{.name = QStringLiteral("mimetype"), .content = kOdtType, .stored = true},
                                   {QStringLiteral("content.xml"), std::move(content.xml)},
                                   {QStringLiteral("styles.xml"), odtStyles(report, style)},
                                   {QStringLiteral("meta.xml"), odtMetadata(report)}};
    for (PackagePart& picture : content.pictures)
        parts.push_back(std::move(picture));
    parts.push_back({QStringLiteral("META-INF/manifest.xml"), odtManifest(parts)});
    return zipPackage(parts, report.made);
}

} // namespace maalbilde
