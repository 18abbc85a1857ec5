#include "ui/export/report/pdf/pdf_metadata.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace maalbilde {

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kPdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString kPdfA = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

QDateTime utc(Timestamp made) {
    return QDateTime::fromMSecsSinceEpoch(made.millisecondsSince1970(), Qt::UTC);
}

/// A list of the kind with one item.
void writeList(QXmlStreamWriter& xml, const QString& property, const QString& kind, const QString& item,
               bool alternatives) {
    xml.writeStartElement(kDublinCore, property);
    xml.writeStartElement(kRdf, kind);
    xml.writeStartElement(kRdf, QStringLiteral("li"));
    if (alternatives)
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(item);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter& xml, const QString& title, const QString& language,
                     const QString& date) {
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), title, true);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), language, false);
    for (const char* name : {"CreateDate", "ModifyDate", "MetadataDate"})
        xml.writeTextElement(kXmp, QString::fromLatin1(name), date);
    xml.writeTextElement(kXmp, QStringLiteral("CreatorTool"), kPdfCreator);
    xml.writeTextElement(kPdf, QStringLiteral("Producer"), kPdfCreator);
    xml.writeTextElement(kPdfA, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(kPdfA, QStringLiteral("conformance"), QStringLiteral("B"));
}

} // namespace

std::string pdfDate(Timestamp made) {
    return utc(made).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

std::string xmpPacket(const QString& title, const QString& language, Timestamp made) {
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(kRdf, QStringLiteral("rdf"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeNamespace(kDublinCore, QStringLiteral("dc"));
    xml.writeNamespace(kXmp, QStringLiteral("xmp"));
    xml.writeNamespace(kPdf, QStringLiteral("pdf"));
    xml.writeNamespace(kPdfA, QStringLiteral("pdfaid"));
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    writeProperties(xml, title, language, utc(made).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return text.toStdString();
}

} // namespace maalbilde
