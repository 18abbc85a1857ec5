#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/report_type.h"
#include "ui/export/report/paper/strip.h"

namespace maalbilde {

/// A strip for each row. Numbers keep on one line, other texts are wrapped. A table that is too wide for its
/// numbers goes on below in another, with the first column again.
Strips tableStrips(const ReportTable& table, const ReportType& type);

} // namespace maalbilde
