#include "ui/export/report/odt/odt_xml.h"

#include <QStringList>
#include <array>

namespace maalbilde {

namespace {

struct Namespace {
    const char* prefix;
    const char* name;
};

constexpr std::array kNamespaces{
    Namespace{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    Namespace{"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    Namespace{"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    Namespace{"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    Namespace{"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    Namespace{"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    Namespace{"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    Namespace{"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    Namespace{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    Namespace{"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    Namespace{"xmlns:dc", "http://purl.org/dc/elements/1.1/"}};

} // namespace

OdtXml::OdtXml(const char* root) : m_xml(&m_bytes) {
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QString::fromLatin1(root));
    for (const Namespace& space : kNamespaces)
        m_xml.writeAttribute(QString::fromLatin1(space.prefix), QString::fromLatin1(space.name));
    const bool manifest = QByteArray(root).startsWith("manifest");
    m_xml.writeAttribute(manifest ? QStringLiteral("manifest:version") : QStringLiteral("office:version"),
                         QStringLiteral("1.3"));
}

void OdtXml::open(const char* name, std::initializer_list<OdtAttribute> attributes) {
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto& [attribute, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(attribute), value);
}

void OdtXml::close() {
    m_xml.writeEndElement();
}

void OdtXml::leaf(const char* name, std::initializer_list<OdtAttribute> attributes) {
    open(name, attributes);
    close();
}

void OdtXml::text(const QString& text) {
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            leaf("text:line-break");
        m_xml.writeCharacters(lines[i]);
    }
}

void OdtXml::element(const char* name, const QString& content,
                     std::initializer_list<OdtAttribute> attributes) {
    open(name, attributes);
    text(content);
    close();
}

QByteArray OdtXml::finished() {
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace maalbilde
