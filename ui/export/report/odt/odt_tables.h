#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/odt/odt_xml.h"
#include "ui/export/report/paper/table_columns.h"

#include <cstddef>
#include <vector>

namespace maalbilde {

/// The tables of a report in their order, each as wide as what stands in it: a table that is wider than the
/// page stands in parts below each other, as on paper.
class OdtTables {
public:
    OdtTables(const BoardReport& report, const ReportType& type);

    /// The styles of rows, cells and columns, within the automatic styles of the content.
    void writeStyles(OdtXml& xml) const;

    /// Writes the table that follows the one written before. Its header row is repeated on every page.
    void writeNext(OdtXml& xml);

private:
    std::vector<std::vector<TablePart>> m_tables;
    std::size_t m_next = 0;
};

} // namespace maalbilde
