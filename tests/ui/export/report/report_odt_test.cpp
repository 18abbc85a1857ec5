#include "tests/support/qt_text.h"
#include "tests/ui/export/report/report_samples.h"
#include "ui/export/report/odt/report_odt.h"

#include <zip.h>

#include <QHash>
#include <QImage>
#include <QSet>
#include <QXmlStreamReader>

namespace maalbilde {

namespace {

/// A package read back by libzip: what its parts hold, and their order.
struct Package {
    QStringList names;
    QHash<QString, QByteArray> parts;
    bool firstIsStored = false;
};

Package opened(const QByteArray& bytes) {
    Package package;
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, index, 0, &stat) == 0);
        if (i == 0)
            package.firstIsStored = stat.comp_method == ZIP_CM_STORE;
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        REQUIRE(zip_fread(file, content.data(), stat.size) == content.size());
        zip_fclose(file);
        package.names << QString::fromUtf8(stat.name);
        package.parts[package.names.last()] = content;
    }
    zip_close(archive);
    return package;
}

/// Calls `visit` at the beginning of every element.
template <typename Visit>
void readXml(const QByteArray& xml, Visit&& visit) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
}

QString textOf(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
        else if (reader.isEndElement() &&
                 (reader.name() == QLatin1String("p") || reader.name() == QLatin1String("h")))
            text += QLatin1Char('\n');
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

Package example(Language language = Language::nb) {
    ReportSample sample = sampleOf(3);
    sample.programme.example = true;
    sample.comments = {
        {CommentId{1}, "jobs", Quarter(2017, 2), kMade, "Kari & Ola", "Første <linje>\nandre"}};
    return opened(reportOdt(sample.report(language), {}));
}

/// How wide each table of the document is, by its style, in pt.
QHash<QString, double> tableWidths(const QByteArray& content) {
    QHash<QString, double> widths;
    QString style;
    readXml(content, [&](const QXmlStreamReader& reader) {
        if (reader.qualifiedName() == QLatin1String("style:style"))
            style = reader.attributes().value("style:name").toString();
        if (reader.qualifiedName() == QLatin1String("style:table-column-properties"))
            widths[style.section('.', 0, 1)] +=
                reader.attributes().value("style:column-width").chopped(2).toDouble();
    });
    return widths;
}

} // namespace

TEST_CASE("The document says first and uncompressed what it is") {
    const Catalogue catalogue;
    const QByteArray bytes = reportOdt(sampleOf(3).report(), {});
    CHECK(bytes.mid(30, 8) == "mimetype");
    CHECK(bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const Package package = opened(bytes);
    CHECK(package.firstIsStored);
    CHECK(package.names.first() == "mimetype");
}

TEST_CASE("Every part is well-formed, stands in the manifest, and there is nothing else") {
    const Catalogue catalogue;
    const Package package = example();
    for (const QString& name : package.names)
        if (name.endsWith(".xml"))
            readXml(package.parts[name], [](const QXmlStreamReader&) {});
    QStringList listed{"mimetype", "META-INF/manifest.xml"};
    readXml(package.parts["META-INF/manifest.xml"], [&](const QXmlStreamReader& reader) {
        const QString path = reader.attributes().value("manifest:full-path").toString();
        if (!path.isEmpty() && path != "/")
            listed << path;
    });
    QStringList there = package.names;
    there.sort();
    listed.sort();
    CHECK(there.join(' ') == listed.join(' '));
}

TEST_CASE("The document has the same text as the report, in both languages") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue catalogue(language);
        ReportSample sample = sampleOf(3);
        const BoardReport report = sample.report(language);
        const QString text = textOf(opened(reportOdt(report, {})).parts["content.xml"]);
        for (const ScoreRow& row : report.scores)
            CHECK(text.contains(row.wording));
        for (const ReportSection& section : report.sections)
            for (const QString& line : said(section).split('\n'))
                for (const QString& cell : line.split(" | "))
                    CHECK(text.contains(cell));
    }
}

TEST_CASE("Text that looks like markup stays text, and a comment keeps its lines") {
    const Catalogue catalogue;
    const QByteArray content = example().parts["content.xml"];
    CHECK(textOf(content).contains("Kari & Ola"));
    CHECK(content.contains("Første &lt;linje&gt;<text:line-break/>andre"));
}

TEST_CASE("Headings, header rows and texts for pictures are there for those who cannot see") {
    const Catalogue catalogue;
    const Package package = example();
    int headings = 0;
    int tables = 0;
    int headerRows = 0;
    int pictures = 0;
    int descriptions = 0;
    readXml(package.parts["content.xml"], [&](QXmlStreamReader& reader) {
        const auto name = reader.qualifiedName();
        headings += name == QLatin1String("text:h") ? 1 : 0;
        tables += name == QLatin1String("table:table") ? 1 : 0;
        headerRows += name == QLatin1String("table:table-header-rows") ? 1 : 0;
        pictures += name == QLatin1String("draw:image") ? 1 : 0;
        if (name == QLatin1String("draw:image"))
            CHECK(package.parts.contains(reader.attributes().value("xlink:href").toString()));
        if (name == QLatin1String("svg:desc"))
            descriptions += reader.readElementText().size() > 5 ? 1 : 0;
    });
    CHECK(headings >= 20);
    CHECK(tables >= 6);
    CHECK(headerRows == tables);
    CHECK(pictures == 4 + 7); // bullet graphs, and two charts each but one of the index
    CHECK(descriptions == pictures);
}

TEST_CASE("Every style that the text uses is defined") {
    const Catalogue catalogue;
    const Package package = example();
    QSet<QString> defined;
    for (const char* part : {"styles.xml", "content.xml"})
        readXml(package.parts[part], [&](const QXmlStreamReader& reader) {
            defined << reader.attributes().value("style:name").toString();
        });
    readXml(package.parts["content.xml"], [&](const QXmlStreamReader& reader) {
        for (const char* attribute : {"text:style-name", "table:style-name", "draw:style-name"})
            if (reader.attributes().hasAttribute(attribute))
                CHECK(defined.contains(reader.attributes().value(attribute).toString()));
    });
}

TEST_CASE(
    "No table is wider than the page: one with too many columns stands in parts, each with its places") {
    const Catalogue catalogue;
    BoardReport report = sampleOf(3).report();
    ReportTable wide{.columns = {{.heading = "Sted"}}, .rows = {{"Elverum"}}};
    for (int year = 2001; year <= 2030; ++year) {
        wide.columns.push_back({.heading = QString::number(year), .isNumber = true});
        wide.rows.front() << "12 345";
    }
    report.scores.clear();
    report.sections = {{.heading = "Mange år", .blocks = {wide}}};
    const QByteArray content = opened(reportOdt(report, {})).parts["content.xml"];
    const QHash<QString, double> widths = tableWidths(content);
    CHECK(widths.size() > 1);
    for (const double width : widths)
        CHECK(width <= 17.4 * 72 / 2.54 + 0.1 * 31); // widths are written in tenths of a point
    CHECK(content.count("Elverum") == widths.size());
    CHECK(content.count("12 345") == 30);
}

TEST_CASE("Pages are numbered by fields, say that figures are invented, and know their language") {
    const Catalogue catalogue;
    const QByteArray styles = example().parts["styles.xml"];
    CHECK(styles.contains("Side <text:page-number"));
    CHECK(styles.contains(" av <text:page-count"));
    CHECK(styles.contains(">Eksempeltall</text:p>"));
    CHECK(styles.contains("fo:language=\"nb\" fo:country=\"NO\""));
    const QByteArray meta = example().parts["meta.xml"];
    CHECK(meta.contains("<dc:title>Styrerapport: Test, per 2. kvartal 2017</dc:title>"));
    CHECK(meta.contains("<meta:creation-date>2017-07-10T09:00:00Z</meta:creation-date>"));
    CHECK(meta.contains("<dc:language>nb-NO</dc:language>"));
}

TEST_CASE("The pictures can be read, and none is empty") {
    const Catalogue catalogue;
    const Package package = example();
    for (const QString& name : package.names)
        if (name.startsWith("Pictures/")) {
            const QImage image = QImage::fromData(package.parts[name], "PNG");
            REQUIRE_FALSE(image.isNull());
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3)
                    colours << image.pixel(x, y);
            CHECK(colours.size() > 3);
        }
}

TEST_CASE("The same document has the same bytes") {
    const Catalogue catalogue;
    const BoardReport report = sampleOf(3).report();
    CHECK((reportOdt(report, {}) == reportOdt(report, {})));
}

} // namespace maalbilde
