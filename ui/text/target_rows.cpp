#include "ui/text/target_rows.h"

#include "core/values/contract.h"
#include "ui/text/figure_text.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/place_list.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <variant>

namespace maalbilde {

namespace {

class TargetRowWords {
    Q_DECLARE_TR_FUNCTIONS(TargetRowWords)
};

/// A wide gap that holds the parts of a row apart and lets the line break between them.
const QString kGap = QStringLiteral(" · ");

QString signAndWord(Status status) {
    return statusSign(status) + QLatin1Char(' ') + statusWord(status);
}

QString statusText(const Progress& progress) {
    const QString status = signAndWord(progress.status);
    return progress.reason ? status + QStringLiteral(" (%1)").arg(reasonWord(*progress.reason)) : status;
}

/// The goal of each kind of target as it stands beside the result; empty where none is set.
struct GoalText {
    const FigureText& figures;

    QString operator()(const CumulativeMinimum& rule) const {
        return rule.goal > Quantity() ? figures.computed(rule.goal.toDouble()) : QString();
    }

    QString operator()(const NetCumulative& rule) const { return figures.computed(rule.goal.toDouble()); }

    QString operator()(const AnnualRange& rule) const {
        if (rule.low <= Quantity())
            return {};
        const QString low = figures.computed(rule.low.toDouble());
        return rule.high > rule.low
                   ? TargetRowWords::tr("%1–%2 a year").arg(low, figures.computed(rule.high.toDouble()))
                   : TargetRowWords::tr("%1 a year").arg(low);
    }

    QString operator()(const IndexGoal& rule) const {
        return rule.goal && rule.baseline ? figures.computed(rule.goal->toDouble()) : QString();
    }
};

QString withUnit(double value, const FigureText& figures) {
    return TargetRowWords::tr("%1 %2", "number, unit", figures.pluralCount(value))
        .arg(figures.figure(value), figures.unit());
}

QString resultText(const Rule& rule, const Progress& progress, const FigureText& figures) {
    QStringList parts;
    if (progress.actual && progress.reported > 0) // nothing reported is not zero
        parts << (std::holds_alternative<IndexGoal>(rule) ? figures.computed(*progress.actual)
                                                          : withUnit(*progress.actual, figures));
    if (progress.actual && progress.expected)
        parts << TargetRowWords::tr("plan now %1 (%2)")
                     .arg(figures.computed(*progress.expected),
                          figures.difference(*progress.actual, *progress.expected));
    if (const QString goal = std::visit(GoalText{figures}, rule); !goal.isEmpty())
        parts << TargetRowWords::tr("target %1").arg(goal);
    return parts.join(kGap);
}

QString yearText(const YearProgress& year, const FigureText& figures) {
    const QString when = QString::number(year.year);
    if (year.closedQuarters == 0)
        return when + QStringLiteral(": –");
    if (year.reported == 0)
        return when + QStringLiteral(": ") + statusSign(year.status);
    return QStringLiteral("%1: %2 %3").arg(when, figures.figure(year.count), statusSign(year.status));
}

QString yearsText(const Progress& progress, const FigureText& figures) {
    QStringList years;
    for (const YearProgress& year : progress.years)
        years << yearText(year, figures);
    return years.join(kGap);
}

QString receivedText(int reported, int due, Language language) {
    return TargetRowWords::tr("%1 of %2 received")
        .arg(numberText(reported, 0, language), numberText(due, 0, language));
}

QString flagsText(const Progress& progress) {
    const bool decided = progress.status == Status::achieved; // nothing is left to be held
    QStringList words;
    for (const Flag flag : kAllFlags)
        if (progress.flags.has(flag) && !(flag == Flag::aboveTarget && decided))
            words << flagWord(flag);
    return words.join(QStringLiteral(", "));
}

QString supportingText(const Indicator& indicator, const SupportingAssessment& assessment,
                       Language language) {
    const QString received = receivedText(assessment.reported, assessment.due, language);
    if (!assessment.actual)
        return received;
    const QString figure = FigureText(indicator, language).figure(*assessment.actual);
    const QString shown =
        indicator.adds == Adds::sum || !assessment.latest
            ? TargetRowWords::tr("%1 so far").arg(figure)
            : TargetRowWords::tr("%1 in %2").arg(figure, shortQuarterText(*assessment.latest, language));
    return shown + kGap + received;
}

std::vector<LabelledText> supportingRows(const Programme& programme, const TargetAssessment& assessment,
                                         Language language) {
    std::vector<LabelledText> rows;
    for (const SupportingAssessment& supporting : assessment.supporting) {
        const Indicator* indicator = programme.indicator(supporting.indicator);
        require(indicator != nullptr, "a supporting indicator exists");
        rows.push_back({textIn(indicator->name, language), supportingText(*indicator, supporting, language)});
    }
    return rows;
}

} // namespace

std::vector<LabelledText> targetRows(const Programme& programme, const Target& target,
                                     const TargetAssessment& assessment, Language language) {
    const Indicator* indicator = programme.indicator(target.indicator);
    require(indicator != nullptr, "a target's indicator exists");
    const FigureText figures(*indicator, language);
    const Progress& progress = assessment.progress;
    std::vector<LabelledText> rows{
        {TargetRowWords::tr("Status"), statusText(progress)},
        {TargetRowWords::tr("Result"), resultText(target.rule, progress, figures)},
        {TargetRowWords::tr("Years"), yearsText(progress, figures)},
        {TargetRowWords::tr("Places"),
         progress.reported == 0 ? QString() : placeList(programme, assessment.places, figures)},
        {TargetRowWords::tr("Unallocated"),
         assessment.unallocated ? figures.computed(*assessment.unallocated) : QString()},
        {TargetRowWords::tr("Figures"),
         progress.due == 0 ? QString() : receivedText(progress.reported, progress.due, language)},
        {TargetRowWords::tr("Remarks"), flagsText(progress)},
    };
    const auto supporting = supportingRows(programme, assessment, language);
    rows.insert(rows.end(), supporting.begin(), supporting.end());
    return rows;
}

} // namespace maalbilde
