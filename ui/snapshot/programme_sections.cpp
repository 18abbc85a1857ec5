#include "ui/snapshot/programme_sections.h"

#include "ui/snapshot/headline.h"
#include "ui/snapshot/number_style.h"
#include "ui/text/cell_names.h"
#include "ui/text/dates.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/one_line.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace maalbilde {

namespace {

class ProgrammeSectionWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeSectionWords)
};

/// More municipalities than this are named one after the other.
constexpr std::size_t kMostRows = 20;

QString listOf(const QStringList& parts) {
    return parts.join(QStringLiteral(", "));
}

/// A section says only what there is to say.
void add(std::vector<LabelledText>& rows, const QString& label, const QString& text) {
    if (!text.isEmpty())
        rows.push_back({label, text});
}

QString shareText(double share, Language language) {
    return percentText(static_cast<int>(std::lround(share * 100)), language);
}

QString numberValid(const MunicipalityNumber& number, Language language) {
    const QString digits = QString::fromStdString(number.number);
    if (number.from && number.until)
        return ProgrammeSectionWords::tr("%1 from %2 to %3")
            .arg(digits, shortQuarterText(*number.from, language), shortQuarterText(*number.until, language));
    if (number.from)
        return ProgrammeSectionWords::tr("%1 from %2").arg(digits, shortQuarterText(*number.from, language));
    if (number.until)
        return ProgrammeSectionWords::tr("%1 to %2").arg(digits, shortQuarterText(*number.until, language));
    return digits;
}

ProgrammeSection frameOf(const Programme& programme, Language language) {
    ProgrammeSection section{ProgrammeSectionWords::tr("The programme"), {}, {}};
    add(section.rows, ProgrammeSectionWords::tr("Name"), QString::fromStdString(programme.name));
    add(section.rows, ProgrammeSectionWords::tr("Period"),
        QStringLiteral("%1 – %2").arg(quarterText(programme.period.first(), language),
                                      quarterText(programme.period.last(), language)));
    add(section.rows, ProgrammeSectionWords::tr("Host"), QString::fromStdString(programme.host));
    return section;
}

ProgrammeSection municipalitiesOf(const Programme& programme, Language language) {
    ProgrammeSection section{ProgrammeSectionWords::tr("Municipalities and their numbers"), {}, {}};
    QStringList names;
    for (const Municipality& municipality : programme.municipalities) {
        const QString name = QString::fromStdString(municipality.name);
        names << name;
        QStringList numbers;
        for (const MunicipalityNumber& number : municipality.numbers)
            numbers << numberValid(number, language);
        section.rows.push_back({name, listOf(numbers)});
    }
    if (section.rows.size() > kMostRows) {
        section.text = listOf(names);
        section.rows.clear();
    }
    return section;
}

QString goalOfTarget(const Target& target, const Programme& programme, Language language) {
    const Indicator& indicator = *programme.indicator(target.indicator);
    const QString goal = goalText(target.rule, 1, NumberStyle(target.rule, indicator, language));
    if (goal.isEmpty())
        return ProgrammeSectionWords::tr("not set (%1)").arg(ruleName(target.rule));
    return QStringLiteral("%1 %2 (%3)").arg(goal, textIn(indicator.unit, language), ruleName(target.rule));
}

QString baselineOf(const Rule& rule, Language language) {
    if (const auto* net = std::get_if<NetCumulative>(&rule); net != nullptr && net->baseline)
        return ProgrammeSectionWords::tr("%1 on %2 (%3)")
            .arg(numberText(net->baseline->value, 0, language), shortDateText(net->baseline->date, language),
                 QString::fromStdString(net->baseline->source));
    if (const auto* index = std::get_if<IndexGoal>(&rule)) {
        const QString uncertainty =
            ProgrammeSectionWords::tr("± %1").arg(numberText(index->uncertainty, 0, language));
        if (!index->baseline)
            return ProgrammeSectionWords::tr("not set (uncertainty %1)").arg(uncertainty);
        return QStringLiteral("%1 %2").arg(numberText(*index->baseline, 0, language), uncertainty) +
               measuredText(*index, language);
    }
    return {};
}

QString milestonesOf(const Target& target, Language language) {
    QStringList parts;
    for (const Milestone& milestone : target.milestones)
        parts << ProgrammeSectionWords::tr("%1 by %2")
                     .arg(shareText(milestone.share, language),
                          shortQuarterText(milestone.quarter, language));
    return listOf(parts);
}

QString sharesOf(const Target& target, const Programme& programme, Language language) {
    QStringList parts;
    double rest = 1;
    for (const Municipality& municipality : programme.municipalities) {
        const auto share = target.shares.find(municipality.id);
        if (share == target.shares.end())
            return {};
        rest -= share->second;
        parts << QStringLiteral("%1 %2").arg(QString::fromStdString(municipality.name),
                                             shareText(share->second, language));
    }
    if (std::lround(rest * 100) > 0)
        parts << ProgrammeSectionWords::tr("unallocated %1").arg(shareText(rest, language));
    return listOf(parts);
}

QString indicatorNames(const std::vector<std::string>& ids, const Programme& programme, Language language) {
    QStringList names;
    for (const std::string& id : ids)
        names << indicatorName(programme, id, language);
    return listOf(names);
}

ProgrammeSection sectionOf(const Target& target, const Programme& programme, Language language) {
    ProgrammeSection section{ProgrammeSectionWords::tr("Target: %1").arg(textIn(target.name, language)),
                             textIn(target.wording, language),
                             {}};
    add(section.rows, ProgrammeSectionWords::tr("Goal"), goalOfTarget(target, programme, language));
    add(section.rows, ProgrammeSectionWords::tr("Baseline"), baselineOf(target.rule, language));
    add(section.rows, ProgrammeSectionWords::tr("Milestones"), milestonesOf(target, language));
    add(section.rows, ProgrammeSectionWords::tr("Shares"), sharesOf(target, programme, language));
    add(section.rows, ProgrammeSectionWords::tr("Judged by"),
        indicatorName(programme, target.indicator, language));
    add(section.rows, ProgrammeSectionWords::tr("Shown beside it"),
        indicatorNames(target.supporting, programme, language));
    if (!target.official.empty())
        add(section.rows, ProgrammeSectionWords::tr("Official series"),
            indicatorNames({target.official}, programme, language));
    add(section.rows, ProgrammeSectionWords::tr("Responsible"), QString::fromStdString(target.owner));
    return section;
}

ProgrammeSection changesOf(std::span<const RecordedProgramme> revisions, Language language) {
    ProgrammeSection section{ProgrammeSectionWords::tr("Changes"), {}, {}};
    for (const RecordedProgramme& revision : revisions) {
        const QString what =
            revision.number == 1 ? ProgrammeSectionWords::tr("made") : onOneLine(revision.reason);
        section.rows.push_back({localMomentText(revision.recorded, language),
                                QStringLiteral("%1: %2").arg(onOneLine(revision.author), what)});
    }
    return section;
}

} // namespace

std::vector<ProgrammeSection> programmeSections(const Programme& programme,
                                                std::span<const RecordedProgramme> revisions,
                                                Language language) {
    std::vector<ProgrammeSection> sections{frameOf(programme, language)};
    for (const Target& target : programme.targets)
        sections.push_back(sectionOf(target, programme, language));
    sections.push_back(municipalitiesOf(programme, language));
    QStringList areas;
    for (const FocusArea& area : programme.focusAreas)
        areas << textIn(area.name, language);
    if (!areas.isEmpty())
        sections.push_back({ProgrammeSectionWords::tr("Focus areas"), listOf(areas), {}});
    if (!revisions.empty())
        sections.push_back(changesOf(revisions, language));
    return sections;
}

} // namespace maalbilde
