#include "ui/charts/data/place_groups.h"
#include "ui/export/report/report_material.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace maalbilde {

namespace {

class PlaceTableWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceTableWords)
};

const QString kNothing = QStringLiteral("–");
const QString kStar = QStringLiteral("*");

/// Which figures of the target's own indicator are preliminary.
class Stars {
public:
    Stars(const ReportMaterial& material, const TargetSnapshot& target) : m_lead(target.lead) {
        for (const PreliminaryCell& cell : material.preliminary)
            if (cell.indicator == m_lead.indicator.id)
                m_years[cell.place].insert(cell.quarter.year());
    }

    /// A star if one of these places has one in the year (any year, if absent).
    [[nodiscard]] QString of(const std::vector<int>& places, std::optional<int> year) const {
        const bool any = std::ranges::any_of(places, [&](int place) {
            const auto found = m_years.find(m_lead.places[static_cast<std::size_t>(place)].id);
            return found != m_years.end() && (!year || found->second.contains(*year));
        });
        return any ? kStar : QString();
    }

private:
    const IndicatorFigures& m_lead;
    std::map<std::string, std::set<int>> m_years;
};

void addStars(QStringList& row, const ColumnChart& chart, const std::vector<int>& places,
              const Stars& stars) {
    for (std::size_t column = 0; column < chart.columns.size(); ++column)
        row[static_cast<qsizetype>(column) + 1] += stars.of(places, chart.columns[column].name.toInt());
    row.last() += stars.of(places, std::nullopt);
}

/// Each place, and all of them together where the table has that row.
void addStars(ReportTable& table, const ColumnChart& chart, const Stars& stars) {
    std::vector<int> all;
    for (std::size_t group = 0; group < chart.groups.size(); ++group) {
        const std::vector<int>& places = chart.groups[group].places;
        addStars(table.rows[group], chart, places, stars);
        all.insert(all.end(), places.begin(), places.end());
    }
    if (chart.groups.size() > 1)
        addStars(table.rows[chart.groups.size()], chart, all, stars);
}

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

ReportTable tableOfYears(const ColumnChart& chart, const ReportMaterial& material,
                         const TargetSnapshot& target) {
    ReportTable table = tableOfChart(chart);
    table.closingRows = static_cast<int>(table.rows.size() - chart.groups.size());
    addStars(table, chart, Stars(material, target));
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

ReportTable placeTable(const ReportMaterial& material, const TargetSnapshot& target) {
    const bool many = hasManyPlaces(target);
    if (std::holds_alternative<IndexGoal>(target.rule) && !many)
        return tableOfChart(chartOf(target, ChartForm::overTime));
    ReportTable table =
        std::holds_alternative<IndexGoal>(target.rule)
            ? tableOfLevels(target)
            : tableOfYears(many ? rankedYears(target) : yearlyChart(target), material, target);
    if (many)
        number(table);
    return table;
}

} // namespace maalbilde
