#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/report_type.h"
#include "ui/export/report/paper/strip.h"

namespace maalbilde {

/// A section from its heading on. Its charts are as high as lets it end on the page that it opens, if it can.
Strips sectionStrips(const ReportSection& section, const ReportType& type, Language language);

} // namespace maalbilde
