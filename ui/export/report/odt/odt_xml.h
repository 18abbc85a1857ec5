#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace maalbilde {

/// An attribute by its name with prefix: `text:style-name`.
using OdtAttribute = std::pair<const char*, QString>;

/// XML of an OpenDocument, written in order; names carry the usual prefixes.
class OdtXml {
public:
    /// Opens a document whose root has every namespace that this program uses.
    explicit OdtXml(const char* root);

    void open(const char* name, std::initializer_list<OdtAttribute> attributes = {});
    void close();

    /// An element without content.
    void leaf(const char* name, std::initializer_list<OdtAttribute> attributes = {});

    /// Text with its spaces and line ends as OpenDocument writes them.
    void text(const QString& text);

    void element(const char* name, const QString& text, std::initializer_list<OdtAttribute> attributes = {});

    /// Everything written, all elements closed.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace maalbilde
