#include "ui/export/report/report_material.h"
#include "ui/snapshot/headline.h"
#include "ui/snapshot/number_style.h"
#include "ui/text/dates.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <cmath>

namespace maalbilde {

namespace {

class DefinitionWords {
    Q_DECLARE_TR_FUNCTIONS(DefinitionWords)
};

QString baselineText(const Target& target, Language language) {
    const auto* net = std::get_if<NetCumulative>(&target.rule);
    if (net != nullptr && net->baseline)
        return DefinitionWords::tr("counted from %1 on %2 (%3)")
            .arg(numberText(net->baseline->value, 0, language), dateText(net->baseline->date, language),
                 QString::fromStdString(net->baseline->source));
    const auto* index = std::get_if<IndexGoal>(&target.rule);
    if (index != nullptr && index->baseline)
        return DefinitionWords::tr("from %1, measured within ±%2")
                   .arg(numberText(*index->baseline, 0, language),
                        numberText(index->uncertainty, 0, language)) +
               measuredText(*index, language);
    return {};
}

QString milestonesText(const Target& target, Language language) {
    QStringList texts;
    for (const Milestone& milestone : target.milestones)
        texts << DefinitionWords::tr("%1 by %2", "share of the goal, quarter")
                     .arg(percentText(static_cast<int>(std::lround(100 * milestone.share)), language),
                          quarterText(milestone.quarter, language));
    return texts.isEmpty() ? QString()
                           : DefinitionWords::tr("milestones %1").arg(texts.join(QStringLiteral(", ")));
}

QString definitionOf(const Target& target, const Indicator& indicator, Language language) {
    const QString goal = goalText(target.rule, 1, NumberStyle(target.rule, indicator, language));
    QStringList parts{ruleName(target.rule),
                      goal.isEmpty() ? DefinitionWords::tr("no target set")
                                     : DefinitionWords::tr("target %1").arg(goal),
                      baselineText(target, language), milestonesText(target, language),
                      DefinitionWords::tr("measured by “%1”").arg(textIn(indicator.name, language))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

ReportFacts targetsOf(const ReportMaterial& material) {
    ReportFacts facts;
    for (const Target& target : material.programme().targets)
        facts.rows.push_back(
            {textIn(target.name, material.language()),
             definitionOf(target, *material.programme().indicator(target.indicator), material.language())});
    return facts;
}

QStringList indicatorRow(const Indicator& indicator, Language language) {
    return {textIn(indicator.name, language), textIn(indicator.unit, language),
            indicator.adds == Adds::sum ? DefinitionWords::tr("summed over quarters and places")
                                        : DefinitionWords::tr("the latest level counts"),
            indicator.reportedBy == ReportedBy::region ? DefinitionWords::tr("the region as a whole")
                                                       : DefinitionWords::tr("each municipality")};
}

ReportTable indicatorsOf(const ReportMaterial& material) {
    ReportTable table{.columns = {{DefinitionWords::tr("Indicator")},
                                  {DefinitionWords::tr("Unit")},
                                  {DefinitionWords::tr("How it adds up")},
                                  {DefinitionWords::tr("Reported by")}},
                      .rows = {}};
    for (const Indicator& indicator : material.programme().indicators)
        table.rows.push_back(indicatorRow(indicator, material.language()));
    return table;
}

} // namespace

ReportSection definitionsSection(const ReportMaterial& material) {
    ReportSection section{.heading = DefinitionWords::tr("Definitions"), .status = {}, .blocks = {}};
    section.blocks.emplace_back(targetsOf(material));
    section.blocks.emplace_back(ReportSubheading{DefinitionWords::tr("What is counted")});
    section.blocks.emplace_back(indicatorsOf(material));
    return section;
}

} // namespace maalbilde
