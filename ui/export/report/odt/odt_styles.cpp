#include "ui/export/report/odt/odt_styles.h"

#include "ui/export/report/odt/odt_language.h"
#include "ui/export/report/odt/odt_xml.h"

#include <array>
#include <vector>

namespace maalbilde {

namespace {

constexpr std::array kStatuses{Status::onTrack,  Status::atRisk,         Status::behind,
                               Status::achieved, Status::partlyAchieved, Status::notAchieved,
                               Status::noData,   Status::noTarget,       Status::notStarted};

/// A paragraph style of the document.
struct ParagraphStyle {
    QString name;
    QString displayName;
    QString parent = QStringLiteral("Standard");
    double points = 10;
    bool strong = false;
    double above = 0; ///< pt
    double below = 4;
    bool keepWithNext = false;
    int outlineLevel = 0; ///< of a heading
    QString colour = QStringLiteral("#1b1f23");
    bool right = false;
    double indent = 0; ///< pt
};

QString pointText(double points) {
    return QString::number(points) + QStringLiteral("pt");
}

void writeStyle(OdtXml& xml, const ParagraphStyle& style) {
    xml.open("style:style", {{"style:name", style.name},
                             {"style:display-name", style.displayName},
                             {"style:family", QStringLiteral("paragraph")},
                             {"style:parent-style-name", style.parent},
                             {"style:default-outline-level",
                              style.outlineLevel > 0 ? QString::number(style.outlineLevel) : QString()}});
    xml.leaf("style:paragraph-properties",
             {{"fo:margin-top", pointText(style.above)},
              {"fo:margin-bottom", pointText(style.below)},
              {"fo:margin-left", pointText(style.indent)},
              {"fo:keep-with-next", style.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto")},
              {"fo:text-align", style.right ? QStringLiteral("end") : QStringLiteral("start")}});
    xml.leaf("style:text-properties",
             {{"fo:font-size", pointText(style.points)},
              {"fo:font-weight", style.strong ? QStringLiteral("bold") : QStringLiteral("normal")},
              {"fo:color", style.colour}});
    xml.close();
}

std::vector<ParagraphStyle> paragraphStyles(const Theme& theme) {
    const auto text = [](const char* name) { return QString::fromLatin1(name); };
    const QString muted = theme.mutedText.name();
    return {
        {.name = text("Title"), .displayName = text("Title"), .points = 22, .strong = true},
        {.name = text("Subtitle"), .displayName = text("Subtitle"), .points = 10, .colour = muted},
        {.name = text("Heading_20_1"),
         .displayName = text("Heading 1"),
         .points = 16,
         .strong = true,
         .above = 16,
         .keepWithNext = true,
         .outlineLevel = 1},
        {.name = text("Heading_20_2"),
         .displayName = text("Heading 2"),
         .points = 11,
         .strong = true,
         .above = 6,
         .keepWithNext = true,
         .outlineLevel = 2},
        {.name = text("Text_20_body"), .displayName = text("Text body")},
        {.name = text("Lead"), .displayName = text("Lead"), .points = 12},
        {.name = text("Fact"), .displayName = text("Fact"), .points = 9, .below = 1},
        {.name = text("Note"), .displayName = text("Note"), .points = 8.5, .colour = muted},
        {.name = text("Comment"),
         .displayName = text("Comment"),
         .below = 1,
         .keepWithNext = true,
         .indent = 12},
        {.name = text("Byline"),
         .displayName = text("Byline"),
         .points = 8.5,
         .below = 6,
         .colour = muted,
         .indent = 12},
        {.name = text("Table_20_Heading"),
         .displayName = text("Table Heading"),
         .points = 8.5,
         .strong = true,
         .below = 0},
        {.name = text("Table_20_Number_20_Heading"),
         .displayName = text("Table Number Heading"),
         .points = 8.5,
         .strong = true,
         .below = 0,
         .right = true},
        {.name = text("Table_20_Contents"), .displayName = text("Table Contents"), .points = 8.5, .below = 0},
        {.name = text("Table_20_Number"),
         .displayName = text("Table Number"),
         .points = 8.5,
         .below = 0,
         .right = true},
        {.name = text("Header"),
         .displayName = text("Header"),
         .points = 9,
         .strong = true,
         .colour = theme.error.name(),
         .right = true},
        {.name = text("Footer"), .displayName = text("Footer"), .points = 8.5, .colour = muted}};
}

/// Font and language of everything that says nothing else.
void writeDefaults(OdtXml& xml, Language language) {
    const OdtLanguage spoken = odtLanguage(language);
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.leaf("style:paragraph-properties", {{"style:tab-stop-distance", QStringLiteral("1.25cm")}});
    xml.leaf("style:text-properties", {{"style:font-name", QStringLiteral("Open Sans")},
                                       {"fo:font-size", QStringLiteral("10pt")},
                                       {"fo:language", spoken.language},
                                       {"fo:country", spoken.country}});
    xml.close();
    xml.leaf("style:style",
             {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")}});
}

void writeTextStyle(OdtXml& xml, const QString& name, const QString& colour) {
    xml.open("style:style", {{"style:name", name}, {"style:family", QStringLiteral("text")}});
    xml.leaf("style:text-properties", {{"fo:font-weight", QStringLiteral("bold")}, {"fo:color", colour}});
    xml.close();
}

void writePage(OdtXml& xml) {
    xml.open("office:automatic-styles");
    xml.open("style:page-layout", {{"style:name", QStringLiteral("A4")}});
    xml.leaf("style:page-layout-properties", {{"fo:page-width", QStringLiteral("21cm")},
                                              {"fo:page-height", QStringLiteral("29.7cm")},
                                              {"style:print-orientation", QStringLiteral("portrait")},
                                              {"fo:margin-top", QStringLiteral("1.2cm")},
                                              {"fo:margin-bottom", QStringLiteral("1.2cm")},
                                              {"fo:margin-left", QStringLiteral("1.8cm")},
                                              {"fo:margin-right", QStringLiteral("1.8cm")}});
    for (const char* part : {"style:header-style", "style:footer-style"}) {
        xml.open(part);
        xml.leaf("style:header-footer-properties", {{"fo:min-height", QStringLiteral("0.8cm")}});
        xml.close();
    }
    xml.close();
    xml.close();
}

/// `Side 2 av 9`, with fields that the reader's program counts.
void writePageNumber(OdtXml& xml) {
    const QString pattern = pageNumberPattern();
    const qsizetype page = pattern.indexOf(QLatin1String("%1"));
    const qsizetype pages = pattern.indexOf(QLatin1String("%2"));
    xml.text(pattern.left(page));
    xml.leaf("text:page-number", {{"text:select-page", QStringLiteral("current")}});
    xml.text(pattern.mid(page + 2, pages - page - 2));
    xml.leaf("text:page-count");
    xml.text(pattern.mid(pages + 2));
}

void writeMasterPage(OdtXml& xml, const BoardReport& report) {
    xml.open("office:master-styles");
    xml.open("style:master-page",
             {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("A4")}});
    xml.open("style:header");
    xml.element("text:p", report.exampleWord, {{"text:style-name", QStringLiteral("Header")}});
    xml.close();
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", QStringLiteral("Footer")}});
    xml.text(report.footer + QStringLiteral(" · "));
    writePageNumber(xml);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString statusStyleName(Status status) {
    return QStringLiteral("Status_") + QString::fromLatin1(nameOf(status));
}

QByteArray odtStyles(const BoardReport& report, const PaperStyle& style) {
    const Theme theme = style.theme();
    OdtXml xml("office:document-styles");
    xml.open("office:font-face-decls");
    xml.leaf("style:font-face", {{"style:name", QStringLiteral("Open Sans")},
                                 {"svg:font-family", QStringLiteral("'Open Sans'")},
                                 {"style:font-family-generic", QStringLiteral("swiss")}});
    xml.close();
    xml.open("office:styles");
    writeDefaults(xml, report.language);
    for (const ParagraphStyle& paragraph : paragraphStyles(theme))
        writeStyle(xml, paragraph);
    writeTextStyle(xml, QStringLiteral("Strong"), theme.text.name());
    for (const Status status : kStatuses)
        writeTextStyle(xml, statusStyleName(status), theme.status(status).text.name());
    xml.close();
    writePage(xml);
    writeMasterPage(xml, report);
    return xml.finished();
}

} // namespace maalbilde
