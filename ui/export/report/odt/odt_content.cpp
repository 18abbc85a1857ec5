#include "ui/export/report/odt/odt_content.h"

#include "ui/export/report/odt/odt_styles.h"
#include "ui/export/report/odt/odt_tables.h"
#include "ui/export/report/odt/odt_xml.h"
#include "ui/export/report/odt/picture_parts.h"

namespace maalbilde {

namespace {

constexpr double kPointsPerCentimetre = 72 / 2.54;
constexpr double kWidth = kColumnWidth / kUnitsPerPoint; // of text, in pt
constexpr double kChartHeight = 4.6 * kPointsPerCentimetre;
constexpr double kBulletWidth = 7 * kPointsPerCentimetre;

/// Writes the report from its title to its sources.
class ContentWriter {
public:
    ContentWriter(OdtXml& xml, PictureParts& pictures, OdtTables& tables, const BoardReport& report,
                  const PaperStyle& style)
        : m_xml(xml), m_pictures(pictures), m_tables(tables), m_report(report), m_style(style) {}

    void write() {
        writeTitle();
        for (const ScoreRow& row : m_report.scores)
            writeScore(row);
        for (const ReportSection& section : m_report.sections)
            writeSection(section);
    }

    void operator()(const ReportText& text) { paragraph(styleOf(text.kind), text.text); }

    void operator()(const ReportSubheading& heading) { this->heading(2, "Heading_20_2", heading.text); }

    void operator()(const ReportComment& comment) {
        paragraph("Comment", comment.text);
        paragraph("Byline", comment.byline);
    }

    void operator()(const ReportFacts& facts) {
        for (const LabelledText& row : facts.rows)
            writeFact(row);
    }

    void operator()(const ReportTable& /*table*/) { m_tables.writeNext(m_xml); }

    void operator()(const ReportChart& chart) {
        heading(2, "Heading_20_2", chart.caption);
        const QSizeF points(kWidth, kChartHeight);
        m_xml.open("text:p", {{"text:style-name", QStringLiteral("Fact")}});
        picture({chartOnPaper(chart.chart, m_style, points, localeOf(m_report.language), false), points,
                 chart.caption, chart.description},
                Standing::onLine);
        m_xml.close();
    }

private:
    static const char* styleOf(ReportText::Kind kind) {
        switch (kind) {
        case ReportText::Kind::lead: return "Lead";
        case ReportText::Kind::body: return "Text_20_body";
        case ReportText::Kind::note: return "Note";
        }
        return "Text_20_body";
    }

    void paragraph(const char* style, const QString& text) {
        if (!text.isEmpty())
            m_xml.element("text:p", text, {{"text:style-name", QString::fromLatin1(style)}});
    }

    void heading(int level, const char* style, const QString& text) {
        m_xml.element("text:h", text,
                      {{"text:style-name", QString::fromLatin1(style)},
                       {"text:outline-level", QString::number(level)}});
    }

    void strong(const QString& style, const QString& text) {
        m_xml.element("text:span", text, {{"text:style-name", style}});
    }

    void writeFact(const LabelledText& row) {
        if (row.text.isEmpty())
            return;
        m_xml.open("text:p", {{"text:style-name", QStringLiteral("Fact")}});
        strong(QStringLiteral("Strong"), row.label);
        m_xml.text((row.label.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(": ")) +
                   row.text);
        m_xml.close();
    }

    void writeStatus(const WordedStatus& status) {
        strong(statusStyleName(status.status), status.sign + QChar(QChar::Nbsp) + status.word);
    }

    /// Status, reason and what is reached, on one line; the bullet stands beside it and the facts.
    void writeVerdict(const ScoreRow& row) {
        m_xml.open("text:p", {{"text:style-name", QStringLiteral("Fact")}});
        picture({bulletOnPaper(row.bullet, {row.planLabel, row.goalLabel}, m_style, kBulletWidth),
                 {kBulletWidth, bulletHeight(m_style)},
                 row.wording,
                 row.description},
                Standing::atTheRight);
        if (row.status) {
            writeStatus(*row.status);
            m_xml.text(row.reason.isEmpty() ? QStringLiteral(" · ")
                                            : QStringLiteral(" – %1 · ").arg(row.reason));
        }
        strong(QStringLiteral("Strong"), row.actual);
        m_xml.text(QLatin1Char(' ') + row.actualLabel);
        m_xml.close();
    }

    void writeTitle() {
        paragraph("Subtitle", m_report.kind);
        paragraph("Title", m_report.programme);
        paragraph("Subtitle", m_report.subtitle);
        paragraph("Subtitle", m_report.exampleText);
        heading(1, "Heading_20_1", m_report.sentence);
        paragraph("Subtitle", m_report.received);
        paragraph("Lead", m_report.knownAt);
    }

    void writeScore(const ScoreRow& row) {
        heading(2, "Heading_20_2", row.wording);
        writeVerdict(row);
        (*this)(ReportFacts{row.facts});
        (*this)(ReportFacts{row.asides});
        writeFact(row.comment);
    }

    void writeSection(const ReportSection& section) {
        heading(1, section.opensPage ? "HeadingOnNewPage" : "Heading_20_1", section.heading);
        if (section.status) {
            m_xml.open("text:p", {{"text:style-name", QStringLiteral("Fact")}});
            writeStatus(*section.status);
            m_xml.close();
        }
        for (const ReportBlock& block : section.blocks)
            std::visit(*this, block);
    }

    struct Picture {
        Drawing drawing;
        QSizeF points;
        QString title;
        QString description;
    };

    /// A picture stands on a line of its own, or at the right of the lines that follow.
    enum class Standing { onLine, atTheRight };

    void picture(const Picture& picture, Standing standing) {
        const auto length = [](double inPoints) { return QString::number(inPoints) + QStringLiteral("pt"); };
        const bool onLine = standing == Standing::onLine;
        m_xml.open(
            "draw:frame",
            {{"draw:style-name", onLine ? QStringLiteral("Picture") : QStringLiteral("PictureAtTheRight")},
             {"draw:name", QStringLiteral("Picture %1").arg(m_pictures.count() + 1)},
             {"text:anchor-type", onLine ? QStringLiteral("as-char") : QStringLiteral("paragraph")},
             {"svg:width", length(picture.points.width())},
             {"svg:height", length(picture.points.height())}});
        m_xml.leaf("draw:image", {{"xlink:href", m_pictures.add(picture.drawing, picture.points)},
                                  {"xlink:type", QStringLiteral("simple")},
                                  {"xlink:show", QStringLiteral("embed")},
                                  {"xlink:actuate", QStringLiteral("onLoad")}});
        m_xml.element("svg:title", picture.title);
        m_xml.element("svg:desc", picture.description);
        m_xml.close();
    }

    OdtXml& m_xml;
    PictureParts& m_pictures;
    OdtTables& m_tables;
    const BoardReport& m_report;
    const PaperStyle& m_style;
};

void writePictureStyles(OdtXml& xml) {
    xml.open("style:style",
             {{"style:name", QStringLiteral("Picture")}, {"style:family", QStringLiteral("graphic")}});
    xml.leaf("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("middle")},
                                          {"style:vertical-rel", QStringLiteral("line")}});
    xml.close();
    xml.open("style:style", {{"style:name", QStringLiteral("PictureAtTheRight")},
                             {"style:family", QStringLiteral("graphic")}});
    xml.leaf("style:graphic-properties", {{"style:wrap", QStringLiteral("left")},
                                          {"style:number-wrapped-paragraphs", QStringLiteral("no-limit")},
                                          {"style:horizontal-pos", QStringLiteral("right")},
                                          {"style:horizontal-rel", QStringLiteral("paragraph")},
                                          {"style:vertical-pos", QStringLiteral("top")},
                                          {"style:vertical-rel", QStringLiteral("paragraph")},
                                          {"fo:margin-left", QStringLiteral("10pt")}});
    xml.close();
}

/// Styles that only this document's content knows.
void writeOwnStyles(OdtXml& xml, const OdtTables& tables) {
    xml.open("office:automatic-styles");
    xml.open("style:style", {{"style:name", QStringLiteral("HeadingOnNewPage")},
                             {"style:family", QStringLiteral("paragraph")},
                             {"style:parent-style-name", QStringLiteral("Heading_20_1")}});
    xml.leaf("style:paragraph-properties", {{"fo:break-before", QStringLiteral("page")}});
    xml.close();
    writePictureStyles(xml);
    tables.writeStyles(xml);
    xml.close();
}

} // namespace

OdtContent odtContent(const BoardReport& report, const PaperStyle& style) {
    OdtXml xml("office:document-content");
    PictureParts pictures(style);
    OdtTables tables(report, ReportType(style));
    writeOwnStyles(xml, tables);
    xml.open("office:body");
    xml.open("office:text");
    ContentWriter(xml, pictures, tables, report, style).write();
    return {xml.finished(), std::move(pictures).parts()};
}

} // namespace maalbilde
