#include "ui/export/report/odt/odt_tables.h"

#include <numeric>
#include <variant>

namespace maalbilde {

namespace {

/// What a table of this document is called: every part has a name of its own.
QString tableName(std::size_t table, std::size_t part) {
    const QString name = QStringLiteral("Table %1").arg(table + 1);
    return part == 0 ? name : name + QLatin1Char('.') + QString::number(part + 1);
}

QString styleName(std::size_t table, std::size_t part) {
    return QStringLiteral("Table%1.%2").arg(table + 1).arg(part + 1);
}

QString columnStyleName(std::size_t table, std::size_t part, std::size_t column) {
    return styleName(table, part) + QStringLiteral(".%1").arg(column + 1);
}

QString inPoints(double units) {
    return QString::number(units / kUnitsPerPoint, 'f', 1) + QStringLiteral("pt");
}

void writePartStyles(OdtXml& xml, const TablePart& part, std::size_t table, std::size_t number) {
    const double width = std::accumulate(part.widths.begin(), part.widths.end(), 0.0);
    xml.open("style:style",
             {{"style:name", styleName(table, number)}, {"style:family", QStringLiteral("table")}});
    xml.leaf("style:table-properties", {{"style:width", inPoints(width)},
                                        {"table:align", QStringLiteral("left")},
                                        {"fo:margin-bottom", QStringLiteral("6pt")}});
    xml.close();
    for (std::size_t column = 0; column < part.widths.size(); ++column) {
        xml.open("style:style", {{"style:name", columnStyleName(table, number, column)},
                                 {"style:family", QStringLiteral("table-column")}});
        xml.leaf("style:table-column-properties", {{"style:column-width", inPoints(part.widths[column])}});
        xml.close();
    }
}

// Less than on paper: an office program may set the words a little wider than they were measured.
constexpr QLatin1String kAbove("1.5pt");
constexpr QLatin1String kLeft("4pt");
constexpr QLatin1String kRight("3pt");

/// The first column begins where other text does.
void writeCellStyle(OdtXml& xml, const QString& name, const QString& line, bool first) {
    xml.open("style:style", {{"style:name", first ? name + QStringLiteral("First") : name},
                             {"style:family", QStringLiteral("table-cell")}});
    xml.leaf("style:table-cell-properties", {{"fo:padding-top", kAbove},
                                             {"fo:padding-bottom", kAbove},
                                             {"fo:padding-left", first ? QStringLiteral("0pt") : kLeft},
                                             {"fo:padding-right", kRight},
                                             {"fo:border-bottom", line}});
    xml.close();
}

QString paragraphStyle(bool isNumber, bool isHeading) {
    if (isHeading)
        return isNumber ? QStringLiteral("Table_20_Number_20_Heading") : QStringLiteral("Table_20_Heading");
    return isNumber ? QStringLiteral("Table_20_Number") : QStringLiteral("Table_20_Contents");
}

QString cellStyle(std::size_t column, bool isHeading) {
    const QString name = isHeading ? QStringLiteral("HeadCell") : QStringLiteral("Cell");
    return column == 0 ? name + QStringLiteral("First") : name;
}

void writeRow(OdtXml& xml, const ReportTable& table, const QStringList& cells, bool isHeading) {
    xml.open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        xml.open("table:table-cell", {{"table:style-name", cellStyle(column, isHeading)},
                                      {"office:value-type", QStringLiteral("string")}});
        xml.element("text:p", cells[static_cast<qsizetype>(column)],
                    {{"text:style-name", paragraphStyle(table.columns[column].isNumber, isHeading)}});
        xml.close();
    }
    xml.close();
}

void writeRows(OdtXml& xml, const ReportTable& table) {
    QStringList headings;
    for (const ReportColumn& column : table.columns)
        headings << column.heading;
    xml.open("table:table-header-rows");
    writeRow(xml, table, headings, true);
    xml.close();
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        writeRow(xml, table, table.rows[row],
                 row + static_cast<std::size_t>(table.closingRows) >= table.rows.size());
}

} // namespace

OdtTables::OdtTables(const BoardReport& report, const ReportType& type) {
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                m_tables.push_back(partsOf(*table, type));
}

void OdtTables::writeStyles(OdtXml& xml) const {
    for (std::size_t table = 0; table < m_tables.size(); ++table)
        for (std::size_t part = 0; part < m_tables[table].size(); ++part)
            writePartStyles(xml, m_tables[table][part], table, part);
    xml.open("style:style",
             {{"style:name", QStringLiteral("Row")}, {"style:family", QStringLiteral("table-row")}});
    xml.leaf("style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    xml.close();
    for (const bool first : {true, false}) {
        writeCellStyle(xml, QStringLiteral("HeadCell"), QStringLiteral("0.75pt solid #1b1f23"), first);
        writeCellStyle(xml, QStringLiteral("Cell"), QStringLiteral("0.5pt solid #dde1e6"), first);
    }
}

void OdtTables::writeNext(OdtXml& xml) {
    const std::size_t table = m_next++;
    for (std::size_t part = 0; part < m_tables[table].size(); ++part) {
        const TablePart& shown = m_tables[table][part];
        xml.open("table:table",
                 {{"table:name", tableName(table, part)}, {"table:style-name", styleName(table, part)}});
        for (std::size_t column = 0; column < shown.widths.size(); ++column)
            xml.leaf("table:table-column", {{"table:style-name", columnStyleName(table, part, column)}});
        writeRows(xml, shown.table);
        xml.close();
    }
}

} // namespace maalbilde
