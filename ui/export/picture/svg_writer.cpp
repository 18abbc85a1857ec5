#include "ui/export/picture/svg_writer.h"

#include "ui/export/picture/record/picture_record.h"

#include <QFontMetricsF>
#include <QXmlStreamWriter>

namespace maalbilde {

namespace {

constexpr char kSvgNamespace[] = "http://www.w3.org/2000/svg";

QString number(double value) {
    const QString text = QString::number(value, 'f', 2);
    return text.endsWith(QLatin1String(".00")) ? text.chopped(3) : text;
}

/// Writes the items of a drawing as elements.
class SvgWriter {
public:
    explicit SvgWriter(QXmlStreamWriter& xml) : m_xml(xml) {}

    void write(const DrawnItem& item) {
        switch (item.kind) {
        case DrawnItem::Kind::area: return writeArea(item);
        case DrawnItem::Kind::disc: return writeDisc(item);
        case DrawnItem::Kind::line: return writeLine(item);
        case DrawnItem::Kind::shape: return writePoints("polygon", item);
        case DrawnItem::Kind::path: return writePoints("polyline", item);
        case DrawnItem::Kind::text: return writeText(item);
        }
    }

private:
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QLatin1String(name), value);
    }

    void attribute(const char* name, double value) { attribute(name, number(value)); }

    void begin(const char* element) { m_xml.writeEmptyElement(QLatin1String(element)); }

    void writeArea(const DrawnItem& item) {
        const QRectF box = item.box.normalized();
        begin("rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        writePaint(item);
    }

    void writeDisc(const DrawnItem& item) {
        begin("ellipse");
        attribute("cx", item.box.center().x());
        attribute("cy", item.box.center().y());
        attribute("rx", item.box.width() / 2);
        attribute("ry", item.box.height() / 2);
        writePaint(item);
    }

    void writeLine(const DrawnItem& item) {
        begin("line");
        attribute("x1", item.box.left());
        attribute("y1", item.box.top());
        attribute("x2", item.box.right());
        attribute("y2", item.box.bottom());
        writeStroke(item);
    }

    void writePoints(const char* element, const DrawnItem& item) {
        QStringList points;
        for (const QPointF& point : item.points)
            points << number(point.x()) + QLatin1Char(',') + number(point.y());
        begin(element);
        attribute("points", points.join(QLatin1Char(' ')));
        writePaint(item);
    }

    void writePaint(const DrawnItem& item) {
        attribute("fill",
                  item.fill.style() == Qt::NoBrush ? QStringLiteral("none") : item.fill.color().name());
        if (item.colour.isValid() && item.style != Qt::NoPen)
            writeStroke(item);
    }

    void writeStroke(const DrawnItem& item) {
        attribute("stroke", item.colour.name());
        attribute("stroke-width", item.width);
        QStringList dashes;
        for (const double dash : QPen(item.colour, item.width, item.style).dashPattern())
            dashes << number(dash * item.width);
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes.join(QLatin1Char(' ')));
    }

    /// Anchored where it was aligned: with another font it grows away from what it stands at.
    void writeText(const DrawnItem& item) {
        const bool atRight = (item.alignment & Qt::AlignRight) != 0;
        const bool atLeft = (item.alignment & Qt::AlignLeft) != 0;
        const QPointF at(atRight ? item.box.right() : (atLeft ? item.box.left() : item.box.center().x()),
                         item.box.top() + QFontMetricsF(item.font).ascent());
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", at.x());
        attribute("y", at.y());
        if (!atLeft)
            attribute("text-anchor", atRight ? QStringLiteral("end") : QStringLiteral("middle"));
        attribute("font-size", item.font.pixelSize());
        if (item.font.weight() != QFont::Normal)
            attribute("font-weight", QString::number(item.font.weight()));
        attribute("fill", item.colour.name());
        m_xml.writeCharacters(item.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter& m_xml;
};

QString familiesOf(const Drawing& drawing) {
    for (const DrawnItem& item : drawing.items())
        if (item.kind == DrawnItem::Kind::text)
            return item.font.families().join(QLatin1String(", "));
    return QStringLiteral("sans-serif");
}

void writeWords(QXmlStreamWriter& xml, const SvgWords& words) {
    xml.writeTextElement(QStringLiteral("title"), words.title);
    xml.writeTextElement(QStringLiteral("desc"), words.description);
    xml.writeStartElement(QStringLiteral("metadata"));
    const QString space = QLatin1String(kRecordNamespace);
    xml.writeNamespace(space, QStringLiteral("m"));
    xml.writeStartElement(space, QLatin1String(kRecordName));
    xml.writeAttribute(QLatin1String(kChecksumName), words.checksum);
    xml.writeCharacters(QString::fromUtf8(words.record));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray svgOf(const Drawing& drawing, QSizeF units, QSizeF points, const SvgWords& words) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QLatin1String(kSvgNamespace));
    xml.writeAttribute(QStringLiteral("width"), number(points.width()) + QStringLiteral("pt"));
    xml.writeAttribute(QStringLiteral("height"), number(points.height()) + QStringLiteral("pt"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(number(units.width()), number(units.height())));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("xml:lang"), words.language);
    xml.writeAttribute(QStringLiteral("font-family"), familiesOf(drawing));
    writeWords(xml, words);
    SvgWriter writer(xml);
    for (const DrawnItem& item : drawing.items())
        writer.write(item);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace maalbilde
