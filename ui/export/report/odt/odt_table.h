#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/odt/odt_xml.h"

namespace maalbilde {

/// The styles of rows, cells and columns, within the automatic styles of the content.
void writeTableStyles(OdtXml& xml);

/// A table with a header row that is repeated on every page; numbered so that its name is its own.
void writeTable(OdtXml& xml, const ReportTable& table, int number);

} // namespace maalbilde
