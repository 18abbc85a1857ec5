#pragma once

#include "ui/charts/paper.h"
#include "ui/export/report/board_report.h"
#include "ui/export/report/odt/zip_package.h"

#include <QByteArray>
#include <vector>

namespace maalbilde {

inline const QByteArray kOdtType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

/// How wide text and tables are, in cm: an A4 page without its margins.
inline constexpr double kOdtWidth = 17.4;

/// styles.xml: the styles by their usual names, the page with its header and footer, the language.
QByteArray odtStyles(const BoardReport& report, const PaperStyle& style);

/// meta.xml: title, language and dates.
QByteArray odtMetadata(const BoardReport& report);

/// META-INF/manifest.xml of the parts.
QByteArray odtManifest(const std::vector<PackagePart>& parts);

/// The name of the text style in which a status is written.
QString statusStyleName(Status status);

} // namespace maalbilde
