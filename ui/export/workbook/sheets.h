#pragma once

#include "ui/export/workbook/workbook.h"
#include "ui/export/workbook/workbook_file.h"
#include "ui/snapshot/programme_snapshot.h"

namespace maalbilde {

/// Everything that the sheets of a workbook draw on.
struct WorkbookContent {
    const LogSources& recorded;
    const WorkbookWish& wish;
    const ProgrammeSnapshot& snapshot; ///< of the whole region at the quarter asked for
};

// Each writes one sheet. Words are in the language whose catalogue is in force.

/// What every target is at the quarter: one row each.
void writeOverview(Sheet& sheet, const WorkbookContent& content);

/// One target: its figures by place and quarter, its years and totals as formulas over them, and charts of
/// these cells.
void writeTarget(WorkbookFile& file, Sheet& sheet, const WorkbookContent& content,
                 const TargetSnapshot& target);

/// Every figure in force or missing, one row each, its header on the first row: made for pivot tables. False
/// if there are more than a sheet has room for.
Result<void> writeFigureList(Sheet& sheet, const WorkbookContent& content);

/// Everything that was recorded, newest first.
Result<void> writeLogList(Sheet& sheet, const WorkbookContent& content);

} // namespace maalbilde
