#include "ui/export/report/report_material.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class MethodWords {
    Q_DECLARE_TR_FUNCTIONS(MethodWords)
};

/// The method in ten lines; the numbers are those of the bands and forecasts in core/evaluation.
QStringList methodLines() {
    return {
        MethodWords::tr(
            "Status and outlook are two answers: status holds the result so far against the plan, "
            "the outlook says how likely it is that the target is reached."),
        MethodWords::tr(
            "A quarter counts once it has closed. The quarter in progress enters neither status nor "
            "outlook."),
        MethodWords::tr(
            "A missing figure is not zero. The plan is counted for the figures received only; with "
            "fewer than half of them there is no status, unless the target is reached already."),
        MethodWords::tr("On track: at most 5% short of plan, or by no more than ordinary variation explains. "
                        "Less than one job, firm or person is never a deviation."),
        MethodWords::tr(
            "Behind plan: more than 40% short, and by more than variation explains in nine of ten "
            "cases. In between: at risk. The percentages are of the planned result or of what is "
            "left of the plan, whichever is less."),
        MethodWords::tr(
            "On track becomes at risk where the probability of reaching the target is below 32.5%."),
        MethodWords::tr("A minimum once reached stays reached. A net figure must hold until the end. Annual "
                        "targets are judged calendar year by calendar year."),
        MethodWords::tr(
            "An index is never summed: its latest measurement from the last four quarters is held "
            "against the planned way from baseline to target, and no more than the uncertainty of "
            "one measurement is no deviation."),
        MethodWords::tr("Percentages by municipality are shown only where none has a negative figure. A "
                        "municipality has a status of its own only where the target has been shared out."),
        MethodWords::tr(
            "The outlook goes on at the recent pace; its interval is meant to hold in 8 of 10 cases. "
            "It fails more often where the pace rises steadily and no milestones were set.")};
}

} // namespace

ReportSection methodSection(const ReportMaterial& /*material*/) {
    ReportSection section{.heading = MethodWords::tr("The method in ten lines"), .status = {}, .blocks = {}};
    ReportFacts lines;
    for (const QString& line : methodLines())
        lines.rows.push_back({QString::number(lines.rows.size() + 1) + QLatin1Char('.'), line});
    section.blocks.emplace_back(std::move(lines));
    return section;
}

} // namespace maalbilde
