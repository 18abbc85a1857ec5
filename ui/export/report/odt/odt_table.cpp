#include "ui/export/report/odt/odt_table.h"

#include "ui/export/report/odt/odt_parts.h"

namespace maalbilde {

namespace {

/// How much of the width a column gets beside others; the first column and texts need more than numbers.
int weightOf(const ReportTable& table, std::size_t column) {
    return table.columns[column].isNumber ? 2 : column == 0 ? 4 : 5;
}

void writeColumns(OdtXml& xml, const ReportTable& table) {
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        xml.leaf("table:table-column",
                 {{"table:style-name", QStringLiteral("Column%1").arg(weightOf(table, column))}});
}

QString cellStyle(bool isNumber, bool isHeading) {
    if (isHeading)
        return isNumber ? QStringLiteral("Table_20_Number_20_Heading") : QStringLiteral("Table_20_Heading");
    return isNumber ? QStringLiteral("Table_20_Number") : QStringLiteral("Table_20_Contents");
}

void writeRow(OdtXml& xml, const ReportTable& table, const QStringList& cells, bool isHeading) {
    xml.open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        xml.open("table:table-cell",
                 {{"table:style-name", isHeading ? QStringLiteral("HeadCell") : QStringLiteral("Cell")},
                  {"office:value-type", QStringLiteral("string")}});
        xml.element("text:p", cells[static_cast<qsizetype>(column)],
                    {{"text:style-name", cellStyle(table.columns[column].isNumber, isHeading)}});
        xml.close();
    }
    xml.close();
}

void writeCellStyle(OdtXml& xml, const char* name, const char* line) {
    xml.open("style:style",
             {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table-cell")}});
    xml.leaf("style:table-cell-properties",
             {{"fo:padding", QStringLiteral("2pt")}, {"fo:border-bottom", QString::fromLatin1(line)}});
    xml.close();
}

} // namespace

void writeTableStyles(OdtXml& xml) {
    xml.open("style:style",
             {{"style:name", QStringLiteral("Table")}, {"style:family", QStringLiteral("table")}});
    xml.leaf("style:table-properties", {{"style:width", QStringLiteral("%1cm").arg(kOdtWidth)},
                                        {"table:align", QStringLiteral("margins")},
                                        {"fo:margin-bottom", QStringLiteral("6pt")}});
    xml.close();
    for (const int weight : {2, 4, 5}) {
        xml.open("style:style", {{"style:name", QStringLiteral("Column%1").arg(weight)},
                                 {"style:family", QStringLiteral("table-column")}});
        xml.leaf("style:table-column-properties",
                 {{"style:rel-column-width", QStringLiteral("%1*").arg(1000 * weight)}});
        xml.close();
    }
    xml.open("style:style",
             {{"style:name", QStringLiteral("Row")}, {"style:family", QStringLiteral("table-row")}});
    xml.leaf("style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    xml.close();
    writeCellStyle(xml, "HeadCell", "0.75pt solid #1b1f23");
    writeCellStyle(xml, "Cell", "0.5pt solid #dde1e6");
}

void writeTable(OdtXml& xml, const ReportTable& table, int number) {
    xml.open("table:table", {{"table:name", QStringLiteral("Table %1").arg(number)},
                             {"table:style-name", QStringLiteral("Table")}});
    writeColumns(xml, table);
    QStringList headings;
    for (const ReportColumn& column : table.columns)
        headings << column.heading;
    xml.open("table:table-header-rows");
    writeRow(xml, table, headings, true);
    xml.close();
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        writeRow(xml, table, table.rows[row],
                 row + static_cast<std::size_t>(table.closingRows) >= table.rows.size());
    xml.close();
}

} // namespace maalbilde
