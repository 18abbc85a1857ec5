#pragma once

#include <QString>

namespace maalbilde {

/// The pages that every programme has, as the command line and the settings call them; between the overview
/// and the others stand the targets, called by their own ids.
inline const QString kOverviewId = QStringLiteral("overview");
inline const QString kEntryId = QStringLiteral("entry");
inline const QString kImportId = QStringLiteral("import");
inline const QString kLogId = QStringLiteral("log");
inline const QString kProgrammeId = QStringLiteral("programme");

} // namespace maalbilde
