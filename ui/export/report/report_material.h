#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"
#include "ui/export/report/board_report.h"
#include "ui/snapshot/programme_snapshot.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// What the parts of the report are made of.
struct ReportMaterial {
    const LogSources& sources;
    const ReportQuestion& question;
    const FigureGrid& grid;
    const Assessment& assessment;
    const ProgrammeSnapshot& snapshot;
    std::vector<IndicatorFigures> figures; ///< of every indicator, in the programme's order

    [[nodiscard]] Language language() const { return question.language; }

    [[nodiscard]] const Programme& programme() const { return sources.programme; }
};

/// The parts, in the order in which the report has them. A section without blocks has nothing to say.
std::vector<ScoreRow> scoreRows(const ReportMaterial& material);
/// `credit` is the line that the licence of official figures asks for; may be empty.
ReportSection targetSection(const TargetSnapshot& target, const QString& credit);
ReportSection missingSection(const ReportMaterial& material);
ReportSection correctionsSection(const ReportMaterial& material);
ReportSection definitionsSection(const ReportMaterial& material);
ReportSection methodSection(const ReportMaterial& material);
ReportSection sourcesSection(const ReportMaterial& material);

/// The yearly or latest figures of every place, ranked and numbered where there are too many for a chart to
/// tell apart. Preliminary figures bear a star.
ReportTable placeTable(const TargetSnapshot& target);

/// True if the target has more places than a chart tells apart.
bool hasManyPlaces(const TargetSnapshot& target);

/// The first of many texts, and how many more there are.
QString firstOf(const QStringList& texts, qsizetype most, Language language);

} // namespace maalbilde
