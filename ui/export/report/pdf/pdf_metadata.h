#pragma once

#include "core/values/calendar.h"

#include <QString>
#include <string>

namespace maalbilde {

/// What made the file, as its metadata say.
inline const QString kPdfCreator = QStringLiteral("Målbilde");

/// A moment as the Info dictionary of a PDF has it, to the second: `D:20170710090000Z`.
std::string pdfDate(Timestamp made);

/// The XMP packet of a PDF/A-1b file; the same date to the second, `2017-07-10T09:00:00Z`.
std::string xmpPacket(const QString& title, const QString& language, Timestamp made);

} // namespace maalbilde
