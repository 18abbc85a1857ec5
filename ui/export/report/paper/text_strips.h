#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/report_type.h"
#include "ui/export/report/paper/strip.h"

#include <QColor>
#include <QFont>

namespace maalbilde {

/// Writes lines under one another into a drawing and gives the height that they take.
double writeLines(Drawing& drawing, QPointF at, const QStringList& lines, const QFont& font,
                  const QColor& colour);

/// A paragraph, a line each; its first and last lines are not left alone on a page.
Strips paragraphStrips(const QString& text, const QFont& font, const QColor& colour, double gapAbove);

/// What is written smaller or larger than other text.
Strips textStrips(const ReportText& text, const ReportType& type);
Strip subheadingStrip(const ReportSubheading& heading, const ReportType& type);
Strips commentStrips(const ReportComment& comment, const ReportType& type);
Strips factStrips(const ReportFacts& facts, const ReportType& type);

/// The heading of a section, with the status of a target at its right.
Strip headingStrip(const ReportSection& section, const ReportType& type);

/// Sign and word of a status on its tint, right-aligned at `right`; gives the width that it takes.
double drawStatus(Drawing& drawing, const WordedStatus& status, double right, double top,
                  const ReportType& type);

} // namespace maalbilde
