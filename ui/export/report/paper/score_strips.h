#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/report_type.h"
#include "ui/export/report/paper/strip.h"

namespace maalbilde {

/// The head of the first page: what this is, of whom and when, and the whole programme in one sentence.
Strips titleStrips(const BoardReport& report, const ReportType& type);

/// The targets, one strip each. A long comment is cut after `commentLines` lines: the page of its target has
/// it whole.
Strips scoreStrips(const BoardReport& report, const ReportType& type, int commentLines);

} // namespace maalbilde
