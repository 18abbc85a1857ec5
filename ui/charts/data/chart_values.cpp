#include "ui/charts/data/chart_values.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace maalbilde {

namespace {

/// Collects the values of a chart.
class Values {
public:
    void add(const QString& series, const QString& at, double value) {
        addNumber(series, at, value, PartState::number);
    }

    void addNumber(const QString& series, const QString& at, double value, PartState state) {
        m_values.push_back({series, at, value, codeOf(state)});
    }

    void addNothing(const QString& series, const QString& at, PartState state) {
        m_values.push_back({series, at, std::nullopt, codeOf(state)});
    }

    void addBand(const QString& series, const QString& at, double low, double high) {
        if (low == high)
            return add(series, at, low);
        add(series + QStringLiteral(" low"), at, low);
        add(series + QStringLiteral(" high"), at, high);
    }

    void addPart(const QString& series, const QString& at, const ColumnPart& part) {
        if (part.state == PartState::number || part.state == PartState::partly)
            addNumber(series, at, part.to - part.from, part.state);
        else
            addNothing(series, at, part.state);
    }

    void addHeld(const Column& column) {
        if (column.plan)
            addBand(QStringLiteral("plan"), column.name, column.plan->low, column.plan->high);
        if (column.outlook)
            addBand(QStringLiteral("outlook"), column.name, column.outlook->from, column.outlook->to);
        if (column.official)
            add(QStringLiteral("official"), column.name, column.official->value);
    }

    void addGoals(const std::vector<GoalStep>& goals) {
        for (const GoalStep& goal : goals)
            add(goal.earlier ? QStringLiteral("earlier goal") : QStringLiteral("goal"),
                QString::number(goal.from) + QChar(0x2013) + QString::number(goal.to), goal.value);
    }

    void addGaps(const QString& series, const std::vector<GapMark>& gaps) {
        for (const GapMark& gap : gaps)
            addNothing(series, QString::number(gap.to), gap.whole ? PartState::missing : PartState::partly);
    }

    std::vector<ChartValue> take() { return std::move(m_values); }

private:
    std::vector<ChartValue> m_values;
};

void addLine(Values& values, const QString& series, const ChartLine& line) {
    for (const ChartPoint& point : line)
        values.add(series, QString::number(point.x), point.y);
}

PartState stateOf(const SquareYear& year) {
    if (year.phase == ColumnPhase::notStarted)
        return PartState::notDue;
    if (year.missing.isEmpty())
        return PartState::number;
    return year.countLabel.isEmpty() ? PartState::missing : PartState::partly;
}

double countedIn(const SquareYear& year) {
    return static_cast<double>(
        std::ranges::count(year.squares, UnitSquare::Kind::counted, &UnitSquare::kind));
}

struct ValuesOf {
    Values& values;

    void operator()(const ColumnChart& chart) const {
        for (const Column& column : chart.columns) {
            for (const ColumnPart& part : column.parts)
                values.addPart(chart.groups[static_cast<std::size_t>(part.group)].name, column.name, part);
            if (column.total && chart.groups.size() > 1)
                values.add(QStringLiteral("total"), column.name, *column.total);
            values.addHeld(column);
        }
    }

    void operator()(const SmallMultiplesChart& chart) const {
        for (const ColumnPanel& panel : chart.panels)
            for (const Column& column : panel.columns) {
                for (const ColumnPart& part : column.parts)
                    values.addPart(panel.title, column.name, part);
                values.addHeld(column);
            }
    }

    void operator()(const CumulativeChart& chart) const {
        for (const CumulativeMark& mark : chart.marks)
            values.add(QStringLiteral("actual"), mark.name, mark.at.y);
        values.addGaps(QStringLiteral("actual"), chart.gaps);
        addLine(values, QStringLiteral("plan"), chart.plan);
        values.addGoals(chart.goals);
        if (!chart.outlook)
            return;
        addLine(values, QStringLiteral("outlook low"), chart.outlook->low);
        addLine(values, QStringLiteral("outlook"), chart.outlook->median);
        addLine(values, QStringLiteral("outlook high"), chart.outlook->high);
    }

    void operator()(const LevelChart& chart) const {
        for (const LevelPanel& panel : chart.panels) {
            for (const auto& run : panel.runs)
                for (const LevelPoint& point : run) {
                    values.add(panel.title, point.name, point.at.y);
                    if (point.low < point.high)
                        values.addBand(panel.title, point.name, point.low, point.high);
                }
            values.addGaps(panel.title, panel.gaps);
        }
        if (chart.baseline)
            values.add(QStringLiteral("baseline"), {}, *chart.baseline);
        values.addGoals(chart.goals);
    }

    void operator()(const UnitSquaresChart& chart) const {
        for (const SquareYear& year : chart.years) {
            if (year.countLabel.isEmpty())
                values.addNothing(QStringLiteral("total"), year.label, stateOf(year));
            else
                values.addNumber(QStringLiteral("total"), year.label, countedIn(year), stateOf(year));
        }
    }
};

QString quoted(const QString& text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n')))
        return text;
    QString inside = text;
    return QLatin1Char('"') + inside.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

std::vector<ChartValue> valuesOf(const ChartData& chart) {
    Values values;
    std::visit(ValuesOf{values}, chart);
    return values.take();
}

QString csvOf(const std::vector<ChartValue>& values) {
    QString csv = QStringLiteral("series,at,value,state\n");
    for (const ChartValue& value : values)
        csv += QStringLiteral("%1,%2,%3,%4\n")
                   .arg(quoted(value.series), quoted(value.at),
                        value.value ? QString::number(*value.value, 'g', 12) : QString(), value.state);
    return csv;
}

} // namespace maalbilde
