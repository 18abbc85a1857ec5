#include "ui/export/report/report_material.h"
#include "ui/snapshot/missing_figures.h"
#include "ui/text/cell_names.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class MissingSectionWords {
    Q_DECLARE_TR_FUNCTIONS(MissingSectionWords)
};

constexpr qsizetype kMostPlaces = 12;

/// `Våler: 1. kv. 2016 – 3. kv. 2016; Åmot: …` of one indicator; empty where nothing is missing.
QString missingOf(const ReportMaterial& material, const Indicator& indicator) {
    const IndicatorFigures figures =
        indicatorFigures(indicator, material.programme(), material.grid, material.assessment.closedQuarters,
                         material.language());
    QStringList places;
    for (const MissingFigures& missing : missingFigures(figures, material.assessment.closedQuarters,
                                                        material.snapshot.place, material.language()))
        places << missing.text;
    return firstOf(places, kMostPlaces, material.language());
}

QString preliminaryOf(const ReportMaterial& material, const Indicator& indicator) {
    QStringList cells;
    for (const PreliminaryCell& cell : material.preliminary)
        if (cell.indicator == indicator.id)
            cells << QStringLiteral("%1 %2").arg(placeName(material.programme(), cell.place),
                                                 shortQuarterText(cell.quarter, material.language()));
    return firstOf(cells, kMostPlaces, material.language());
}

/// One row for each indicator of which there is something to say.
ReportFacts factsOf(const ReportMaterial& material,
                    QString (*saidOf)(const ReportMaterial&, const Indicator&)) {
    ReportFacts facts;
    for (const Indicator& indicator : material.programme().indicators)
        if (const QString said = saidOf(material, indicator); !said.isEmpty())
            facts.rows.push_back({textIn(indicator.name, material.language()), said});
    return facts;
}

} // namespace

ReportSection missingSection(const ReportMaterial& material) {
    ReportSection section{.heading = MissingSectionWords::tr("Figures missing"), .status = {}, .blocks = {}};
    const ReportFacts missing = factsOf(material, missingOf);
    if (missing.rows.empty())
        section.blocks.emplace_back(
            ReportText{ReportText::Kind::body, MissingSectionWords::tr("No figure that is due is missing.")});
    else
        section.blocks.emplace_back(missing);
    if (const ReportFacts preliminary = factsOf(material, preliminaryOf); !preliminary.rows.empty()) {
        section.blocks.emplace_back(ReportSubheading{MissingSectionWords::tr("Preliminary figures")});
        section.blocks.emplace_back(preliminary);
    }
    return section;
}

} // namespace maalbilde
