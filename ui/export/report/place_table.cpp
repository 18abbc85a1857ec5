#include "ui/charts/data/place_groups.h"
#include "ui/export/report/report_material.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class PlaceTableWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceTableWords)
};

const QString kNothing = QStringLiteral("–");

/// A column that says something of each place, where there is anything to say.
void addColumn(ReportTable& table, const ColumnChart& chart, const TargetSnapshot& target,
               const QString& heading, bool isNumber, QString (*said)(const PlaceSnapshot&)) {
    QStringList texts;
    for (const PlaceGroup& group : chart.groups)
        texts << said(target.places[static_cast<std::size_t>(group.places.front())]);
    if (texts.join(QString()).isEmpty())
        return;
    table.columns.push_back({heading, isNumber});
    for (qsizetype row = 0; row < std::ssize(table.rows); ++row)
        table.rows[static_cast<std::size_t>(row)] << texts.value(row);
}

QString shareOf(const PlaceSnapshot& place) {
    return place.percentText;
}

QString statusOf(const PlaceSnapshot& place) {
    return place.status ? place.status->sign + QChar(QChar::Nbsp) + place.status->word : QString();
}

void number(ReportTable& table) {
    for (std::size_t row = 0; row + static_cast<std::size_t>(table.closingRows) < table.rows.size(); ++row)
        table.rows[row].first().prepend(QStringLiteral("%1. ").arg(row + 1));
}

/// What the chart says, place, year or quarter first.
ReportTable tableOfChart(const ChartData& chart) {
    ChartTable all = tableOf(chart);
    ReportTable table{.columns = {}, .rows = std::move(all.rows)};
    for (const QString& heading : all.header)
        table.columns.push_back({heading, !table.columns.empty()});
    return table;
}

ReportTable tableOfYears(const ColumnChart& chart, const TargetSnapshot& target) {
    ReportTable table = tableOfChart(chart);
    table.closingRows = static_cast<int>(table.rows.size() - chart.groups.size());
    if (chart.groups.size() < 2)
        return table;
    addColumn(table, chart, target, PlaceTableWords::tr("Share"), true, shareOf);
    addColumn(table, chart, target, PlaceTableWords::tr("Status"), false, statusOf);
    return table;
}

QStringList levelRow(const PlaceSnapshot& place) {
    return {place.name, place.actual ? place.actual->text : kNothing};
}

/// The latest level of every place, highest first.
ReportTable tableOfLevels(const TargetSnapshot& target) {
    ReportTable table{
        .columns = {{PlaceTableWords::tr("Place")}, {PlaceTableWords::tr("Latest level"), true}}, .rows = {}};
    for (const PlaceGroup& group : rankingOf(target.lead))
        table.rows.push_back(levelRow(target.places[static_cast<std::size_t>(group.places.front())]));
    return table;
}

} // namespace

bool hasManyPlaces(const TargetSnapshot& target) {
    return !target.place && target.lead.places.size() > static_cast<std::size_t>(kMostPlacesShown);
}

ReportTable placeTable(const TargetSnapshot& target) {
    const bool many = hasManyPlaces(target);
    if (std::holds_alternative<IndexGoal>(target.rule) && !many)
        return tableOfChart(chartOf(target, ChartForm::overTime));
    ReportTable table = std::holds_alternative<IndexGoal>(target.rule)
                            ? tableOfLevels(target)
                            : tableOfYears(many ? rankedYears(target) : yearlyChart(target), target);
    if (many)
        number(table);
    return table;
}

} // namespace maalbilde
