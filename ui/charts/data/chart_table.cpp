#include "ui/charts/data/chart_table.h"

#include "ui/charts/data/reporting_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

class ChartTableWords {
    Q_DECLARE_TR_FUNCTIONS(ChartTableWords)
};

/// What stands in a table for something that has not begun.
const QString kNothing = QStringLiteral("–");

QString orNothing(const QString& text) {
    return text.isEmpty() ? kNothing : text;
}

QString cellOf(const ColumnPart& part) {
    switch (part.state) {
    case PartState::number:
    case PartState::partly: return part.label;
    case PartState::missing: return missingWord();
    case PartState::notApplicable: return notApplicableWord();
    case PartState::notDue: break;
    }
    return kNothing;
}

QStringList headerOf(const std::vector<Column>& columns) {
    QStringList header{ChartTableWords::tr("Place")};
    for (const Column& column : columns)
        header << (column.phase == ColumnPhase::running ? ChartTableWords::tr("%1 so far").arg(column.name)
                                                        : column.name);
    return header;
}

QStringList rowOf(const QString& heading, const std::vector<Column>& columns, std::size_t group) {
    QStringList row{heading};
    for (const Column& column : columns)
        row << cellOf(column.parts[group]);
    return row;
}

QStringList totalRow(const ColumnChart& chart) {
    QStringList row{ChartTableWords::tr("Together")};
    for (const Column& column : chart.columns)
        row << orNothing(column.total ? column.totalLabel : column.missing);
    return row << orNothing(chart.grandTotal);
}

QStringList planRow(const ColumnChart& chart) {
    QStringList row{ChartTableWords::tr("Plan")};
    for (const Column& column : chart.columns)
        row << (column.plan ? column.plan->number : kNothing);
    return row << QString();
}

/// What all columns say of the official series, where any does; they are not added up, since some may lack
/// it.
QStringList officialRow(const ColumnChart& chart) {
    QStringList row{ChartTableWords::tr("Official figures")};
    for (const Column& column : chart.columns)
        row << (column.official ? column.official->number : kNothing);
    return row << QString();
}

bool anySurvey(const LevelChart& chart) {
    for (const LevelPanel& panel : chart.panels)
        for (const auto& run : panel.runs)
            for (const LevelPoint& point : run)
                if (!point.survey.isEmpty())
                    return true;
    return false;
}

struct TableOf {
    ChartTable operator()(const ColumnChart& chart) const {
        ChartTable table{.header = headerOf(chart.columns) << ChartTableWords::tr("In all"), .rows = {}};
        for (std::size_t group = 0; group < chart.groups.size(); ++group)
            table.rows.push_back(rowOf(chart.groups[group].name, chart.columns, group)
                                 << orNothing(chart.groupTotals[group]));
        if (chart.groups.size() > 1)
            table.rows.push_back(totalRow(chart));
        if (std::ranges::any_of(chart.columns, [](const Column& column) { return column.plan.has_value(); }))
            table.rows.push_back(planRow(chart));
        if (!chart.officialNote.isEmpty())
            table.rows.push_back(officialRow(chart));
        return table;
    }

    ChartTable operator()(const SmallMultiplesChart& chart) const {
        ChartTable table;
        for (const ColumnPanel& panel : chart.panels) {
            table.header = headerOf(panel.columns);
            table.rows.push_back(rowOf(panel.title, panel.columns, 0));
        }
        return table;
    }

    ChartTable operator()(const CumulativeChart& chart) const {
        ChartTable table{.header = {ChartTableWords::tr("Quarter"), ChartTableWords::tr("So far"),
                                    ChartTableWords::tr("Plan")},
                         .rows = {}};
        for (const CumulativeMark& mark : chart.marks)
            table.rows.push_back({mark.name, mark.label, orNothing(mark.planLabel)});
        return table;
    }

    ChartTable operator()(const LevelChart& chart) const {
        ChartTable table{.header = {ChartTableWords::tr("Quarter"), ChartTableWords::tr("Level")},
                         .rows = {}};
        const bool severalPlaces = chart.panels.size() > 1;
        const bool surveys = anySurvey(chart);
        if (severalPlaces)
            table.header.prepend(ChartTableWords::tr("Place"));
        if (surveys)
            table.header << ChartTableWords::tr("Survey");
        for (const LevelPanel& panel : chart.panels)
            for (const auto& run : panel.runs)
                for (const LevelPoint& point : run) {
                    QStringList row{point.name, point.label};
                    if (severalPlaces)
                        row.prepend(panel.title);
                    if (surveys)
                        row << orNothing(point.survey);
                    table.rows.push_back(row);
                }
        return table;
    }

    ChartTable operator()(const UnitSquaresChart& chart) const {
        ChartTable table{.header = {ChartTableWords::tr("Year"), ChartTableWords::tr("Number")}, .rows = {}};
        for (const SquareYear& year : chart.years)
            table.rows.push_back(
                {year.label, orNothing(year.countLabel.isEmpty() ? year.missing : year.countLabel)});
        return table;
    }
};

} // namespace

ChartTable tableOf(const ChartData& chart) {
    return std::visit(TableOf{}, chart);
}

} // namespace maalbilde
