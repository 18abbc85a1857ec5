#include "ui/export/report/odt/odt_parts.h"

#include "ui/export/report/odt/odt_language.h"
#include "ui/export/report/odt/odt_xml.h"

#include <QDateTime>

namespace maalbilde {

namespace {

QString moment(Timestamp made) {
    return QDateTime::fromMSecsSinceEpoch(made.millisecondsSince1970(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

QString typeOf(const PackagePart& part) {
    return part.name.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png")
                                                     : QStringLiteral("text/xml");
}

} // namespace

QByteArray odtMetadata(const BoardReport& report) {
    OdtXml xml("office:document-meta");
    xml.open("office:meta");
    xml.element("meta:generator", QStringLiteral("Målbilde"));
    xml.element("dc:title", report.title);
    xml.element("dc:language", odtLanguage(report.language).language + QLatin1Char('-') +
                                   odtLanguage(report.language).country);
    xml.element("meta:creation-date", moment(report.made));
    xml.element("dc:date", moment(report.made));
    xml.close();
    return xml.finished();
}

QByteArray odtManifest(const std::vector<PackagePart>& parts) {
    OdtXml xml("manifest:manifest");
    xml.leaf("manifest:file-entry", {{"manifest:full-path", QStringLiteral("/")},
                                     {"manifest:version", QStringLiteral("1.3")},
                                     {"manifest:media-type", QString::fromLatin1(kOdtType)}});
    for (const PackagePart& part : parts)
        if (!part.stored) // the mimetype is no part of the document
            xml.leaf("manifest:file-entry",
                     {{"manifest:full-path", part.name}, {"manifest:media-type", typeOf(part)}});
    return xml.finished();
}

} // namespace maalbilde
