#pragma once

#include "ui/charts/paper.h"
#include "ui/export/report/board_report.h"

#include <QByteArray>

namespace maalbilde {

/// styles.xml: the styles by their usual names, the page with its header and footer, the language.
QByteArray odtStyles(const BoardReport& report, const PaperStyle& style);

/// The name of the text style in which a status is written.
QString statusStyleName(Status status);

} // namespace maalbilde
