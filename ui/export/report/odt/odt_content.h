#pragma once

#include "ui/charts/paper.h"
#include "ui/export/report/board_report.h"
#include "ui/export/report/odt/zip_package.h"

#include <QByteArray>
#include <vector>

namespace maalbilde {

/// content.xml, and the pictures that it shows.
struct OdtContent {
    QByteArray xml;
    std::vector<PackagePart> pictures;
};

OdtContent odtContent(const BoardReport& report, const PaperStyle& style);

} // namespace maalbilde
