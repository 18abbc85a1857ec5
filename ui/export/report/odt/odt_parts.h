#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/odt/zip_package.h"

#include <QByteArray>
#include <vector>

namespace maalbilde {

inline const QByteArray kOdtType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

/// meta.xml: title, language and dates.
QByteArray odtMetadata(const BoardReport& report);

/// META-INF/manifest.xml of the parts.
QByteArray odtManifest(const std::vector<PackagePart>& parts);
} // namespace maalbilde
