#pragma once

#include "ui/export/workbook/target_table.h"

namespace maalbilde {

/// Puts the charts of a target beside its table, drawn by the spreadsheet from the cells themselves: years
/// and quarters as columns stacked by place, downwards where they are negative. More places than a chart can
/// tell apart are drawn as one, with the largest of them beside. An index is a line between baseline and
/// goal.
void placeCharts(WorkbookFile& file, Sheet& sheet, const TargetTable& table, const TargetSnapshot& target);

} // namespace maalbilde
