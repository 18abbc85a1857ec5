#include "ui/export/report/report_material.h"
#include "ui/snapshot/missing_figures.h"
#include "ui/snapshot/preliminary_text.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class MissingSectionWords {
    Q_DECLARE_TR_FUNCTIONS(MissingSectionWords)
};

constexpr qsizetype kMostPlaces = 12;

/// `Våler: 1. kv. 2016 – 3. kv. 2016; Åmot: …` of one indicator; empty where nothing is missing.
QString missingOf(const ReportMaterial& material, const IndicatorFigures& figures) {
    QStringList places;
    for (const MissingFigures& missing : missingFigures(figures, material.assessment.closedQuarters,
                                                        material.snapshot.place, material.language()))
        places << missing.text;
    return firstOf(places, kMostPlaces, material.language());
}

QString preliminaryOf(const ReportMaterial& material, const IndicatorFigures& figures) {
    return firstOf(preliminaryFigures(figures, std::nullopt, material.language()), kMostPlaces,
                   material.language());
}

/// One row for each indicator of which there is something to say.
ReportFacts factsOf(const ReportMaterial& material,
                    QString (*saidOf)(const ReportMaterial&, const IndicatorFigures&)) {
    ReportFacts facts;
    for (const IndicatorFigures& figures : material.figures)
        if (const QString said = saidOf(material, figures); !said.isEmpty())
            facts.rows.push_back({figures.name, said});
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
