#include "ui/charts/data/chart_dump.h"

#include <QStringList>

namespace maalbilde {

namespace {

QString number(double value) {
    return QString::number(value, 'g', 6);
}

QString span(double from, double to) {
    return QStringLiteral("%1..%2").arg(number(from), number(to));
}

QString named(ColumnPhase phase) {
    switch (phase) {
    case ColumnPhase::closed: return QStringLiteral("closed");
    case ColumnPhase::running: return QStringLiteral("running");
    case ColumnPhase::notStarted: return QStringLiteral("not started");
    }
    return {};
}

QChar sign(UnitSquare::Kind kind, int group) {
    switch (kind) {
    case UnitSquare::Kind::counted: return QLatin1Char(static_cast<char>('0' + group));
    case UnitSquare::Kind::minimum: return QLatin1Char('o');
    case UnitSquare::Kind::ambition: return QLatin1Char('.');
    }
    return {};
}

/// Lines of text that grow downwards.
class Dump {
public:
    Dump& line(const QString& text) {
        m_text += text + QLatin1Char('\n');
        return *this;
    }

    Dump& heading(const ChartHeading& heading) {
        return line(heading.title).line(heading.message).line(heading.unit);
    }

    Dump& axis(const AxisScale& axis) {
        QStringList ticks;
        for (const double tick : axis.ticks())
            ticks << QString::number(tick, 'f', axis.decimals);
        return line(
            QStringLiteral("axis %1: %2").arg(span(axis.low, axis.high), ticks.join(QLatin1Char(' '))));
    }

    Dump& time(const TimeAxis& axis) {
        QString text = QStringLiteral("time %1 of %2:").arg(axis.closed).arg(axis.quarters);
        for (const YearMark& year : axis.years)
            text += QStringLiteral(" %1 %2").arg(year.year).arg(span(year.from, year.to));
        return line(text);
    }

    Dump& groups(const std::vector<PlaceGroup>& groups) {
        for (const PlaceGroup& group : groups)
            line(QStringLiteral("group %1 %2%3")
                     .arg(group.mark)
                     .arg(group.name, group.isOthers ? QStringLiteral(" (others)") : QString()));
        return *this;
    }

    Dump& column(const Column& column) {
        QString text = QStringLiteral("%1 | %2 | %3").arg(column.label, column.subLabel, named(column.phase));
        if (column.total)
            text += QStringLiteral(" | total %1 «%2»").arg(number(*column.total), column.totalLabel);
        if (column.netMarker)
            text += QStringLiteral(" | net marker");
        if (column.plan)
            text += QStringLiteral(" | %1 %2 «%3»")
                        .arg(column.plan->isBand() ? QStringLiteral("band") : QStringLiteral("marker"),
                             span(column.plan->low, column.plan->high), column.plan->label);
        if (column.outlook)
            text += QStringLiteral(" | hatched %1 «%2»")
                        .arg(span(column.outlook->from, column.outlook->to), column.outlook->label);
        if (column.official)
            text += QStringLiteral(" | official %1 «%2»")
                        .arg(number(column.official->value), column.official->label);
        if (!column.missing.isEmpty())
            text += QStringLiteral(" | says «%1»").arg(column.missing);
        line(text);
        for (const ColumnPart& part : column.parts)
            line(QStringLiteral("  %1 %2 %3 «%4»")
                     .arg(part.group)
                     .arg(codeOf(part.state), span(part.from, part.to), part.label));
        return *this;
    }

    Dump& points(const QString& name, const ChartLine& points) {
        QString text = name;
        for (const ChartPoint& point : points)
            text += QStringLiteral(" (%1, %2)").arg(number(point.x), number(point.y));
        return line(text);
    }

    Dump& goals(const std::vector<GoalStep>& goals) {
        for (const GoalStep& goal : goals)
            line(QStringLiteral("%1 goal %2 at %3 «%4»")
                     .arg(goal.earlier ? QStringLiteral("dashed") : QStringLiteral("solid"),
                          number(goal.value), span(goal.from, goal.to), goal.label));
        return *this;
    }

    Dump& gaps(const std::vector<GapMark>& gaps) {
        for (const GapMark& gap : gaps)
            line(QStringLiteral("%1 at %2 «%3»")
                     .arg(gap.whole ? QStringLiteral("gap") : QStringLiteral("part missing"),
                          span(gap.from, gap.to), gap.label));
        return *this;
    }

    Dump& others(const QString& notShown) {
        return notShown.isEmpty() ? *this : line(QStringLiteral("not shown: ") + notShown);
    }

    Dump& panel(const LevelPanel& panel) {
        line(QStringLiteral("panel %1 %2%3")
                 .arg(panel.mark)
                 .arg(panel.title, panel.chosen ? QStringLiteral(" (chosen)") : QString()));
        for (const auto& run : panel.runs) {
            QString text = QStringLiteral("  run");
            for (const LevelPoint& point : run)
                text += QStringLiteral(" (%1, %2 in %3 «%4»)")
                            .arg(number(point.at.x), number(point.at.y), span(point.low, point.high),
                                 point.label);
            line(text);
        }
        return gaps(panel.gaps);
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString dump(const ColumnChart& chart) {
    Dump dump;
    dump.heading(chart.heading).axis(chart.axis).groups(chart.groups);
    for (const Column& column : chart.columns)
        dump.column(column);
    return dump.text();
}

QString dump(const SmallMultiplesChart& chart) {
    Dump dump;
    dump.heading(chart.heading).axis(chart.axis);
    for (const ColumnPanel& panel : chart.panels) {
        dump.line(QStringLiteral("panel %1 %2%3")
                      .arg(panel.mark)
                      .arg(panel.title, panel.chosen ? QStringLiteral(" (chosen)") : QString()));
        for (const Column& column : panel.columns)
            dump.column(column);
    }
    return dump.others(chart.notShown).text();
}

QString dump(const CumulativeChart& chart) {
    Dump dump;
    dump.heading(chart.heading).axis(chart.axis).time(chart.time);
    for (const ChartLine& run : chart.actual)
        dump.points(QStringLiteral("actual"), run);
    dump.gaps(chart.gaps).points(QStringLiteral("plan"), chart.plan).goals(chart.goals);
    if (chart.outlook)
        dump.points(QStringLiteral("low"), chart.outlook->low)
            .points(QStringLiteral("median"), chart.outlook->median)
            .points(QStringLiteral("high"), chart.outlook->high)
            .line(QStringLiteral("fan «%1»").arg(chart.outlook->label));
    return dump.text();
}

QString dump(const LevelChart& chart) {
    Dump dump;
    dump.heading(chart.heading).axis(chart.axis).time(chart.time);
    if (chart.baseline)
        dump.line(QStringLiteral("baseline %1 «%2»").arg(number(*chart.baseline), chart.baselineLabel));
    dump.goals(chart.goals);
    for (const LevelPanel& panel : chart.panels)
        dump.panel(panel);
    return dump.others(chart.notShown).text();
}

QString dump(const UnitSquaresChart& chart) {
    Dump dump;
    dump.heading(chart.heading).groups(chart.groups);
    for (const SquareYear& year : chart.years) {
        QString squares;
        for (const UnitSquare& square : year.squares)
            squares += sign(square.kind, square.group);
        dump.line(
            QStringLiteral("%1 | %2 | %3 | %4 | «%5»%6%7")
                .arg(year.label, year.subLabel, named(year.phase), squares, year.countLabel,
                     year.notShown.isEmpty() ? QString()
                                             : QStringLiteral(" | not shown «%1»").arg(year.notShown),
                     year.missing.isEmpty() ? QString() : QStringLiteral(" | says «%1»").arg(year.missing)));
    }
    return dump.text();
}

QString dump(const ChartData& chart) {
    return std::visit([](const auto& form) { return dump(form); }, chart);
}

} // namespace maalbilde
