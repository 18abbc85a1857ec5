#include "tests/support/chart_programme.h"
#include "tests/support/laws.h"
#include "ui/charts/data/chart_form.h"

#include <array>

namespace maalbilde {

namespace {

constexpr std::array kPlaces{"elverum", "aamot", "vaaler"};

/// Cells of one indicator: a number, nothing, or not applicable.
Ledger someFigures(const char* indicator, bool negative) {
    LedgerBuilder ledger;
    for (const char* place : kPlaces)
        for (int q = 0; q < 12; ++q) {
            const int kind = *rc::gen::inRange(0, 6);
            if (kind == 0)
                continue;
            const int number = *rc::gen::inRange(negative ? -40 : 0, 40);
            ledger.enter(indicator, place, Quarter(2016, 1) + q, kind == 1 ? kDoesNotApply : whole(number));
        }
    return ledger.ledger();
}

Quarter someQuarter() {
    return Quarter(2015, 4) + *rc::gen::inRange(0, 14);
}

void checkColumn(const Column& column, const AxisScale& axis) {
    double sum = 0;
    for (const ColumnPart& part : column.parts) {
        sum += part.to - part.from;
        RC_ASSERT(axis.holds(part.from) && axis.holds(part.to));
        RC_ASSERT(part.label.isEmpty() ==
                  (part.state != PartState::number && part.state != PartState::partly));
    }
    RC_ASSERT(sum == Approx(column.total.value_or(0)).margin(1e-9));
    if (column.outlook)
        RC_ASSERT(axis.holds(column.outlook->from) && axis.holds(column.outlook->to));
    if (column.plan)
        RC_ASSERT(axis.holds(column.plan->low) && axis.holds(column.plan->high));
}

void checkLine(const ChartLine& line, const AxisScale& axis) {
    for (const ChartPoint& point : line)
        RC_ASSERT(axis.holds(point.y));
}

struct Check {
    void operator()(const ColumnChart& chart) const {
        for (const Column& column : chart.columns)
            checkColumn(column, chart.axis);
    }

    void operator()(const SmallMultiplesChart& chart) const {
        for (const ColumnPanel& panel : chart.panels)
            for (const Column& column : panel.columns)
                checkColumn(column, chart.axis);
    }

    void operator()(const CumulativeChart& chart) const {
        for (const ChartLine& line : chart.actual)
            checkLine(line, chart.axis);
        checkLine(chart.plan, chart.axis);
        for (const GoalStep& goal : chart.goals)
            RC_ASSERT(chart.axis.holds(goal.value) && goal.from < goal.to);
        if (chart.outlook)
            for (const ChartLine* line : {&chart.outlook->low, &chart.outlook->median, &chart.outlook->high})
                checkLine(*line, chart.axis);
    }

    void operator()(const LevelChart& chart) const {
        for (const LevelPanel& panel : chart.panels)
            for (const auto& run : panel.runs)
                for (const LevelPoint& point : run)
                    RC_ASSERT(chart.axis.holds(point.low) && chart.axis.holds(point.high));
    }

    void operator()(const UnitSquaresChart& chart) const {
        for (const SquareYear& year : chart.years)
            RC_ASSERT(year.squares.size() <= 24U);
    }
};

} // namespace

TEST_CASE("Parts add up to their column, and everything drawn lies in the axis range") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    constexpr std::array kIndicators{"jobs", "firms", "residents"};
    for (std::size_t i = 0; i < kIndicators.size(); ++i)
        law(kIndicators[i], [&] {
            SnapshotQuestion question{.asOf = someQuarter()};
            if (*rc::gen::arbitrary<bool>())
                question.place =
                    *rc::gen::elementOf(std::vector<std::string>(kPlaces.begin(), kPlaces.end()));
            const TargetSnapshot target =
                snapshotOf(programme, someFigures(kIndicators[i], i == 2), i, question);
            for (const ChartForm form : formsOf(target.rule))
                std::visit(Check{}, chartOf(target, form));
        });
}

TEST_CASE("The years and the quarters of a chart have the same total as the target's contributions") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    law("same total", [&] {
        const TargetSnapshot target =
            snapshotOf(programme, someFigures("residents", true), 2, {.asOf = someQuarter()});
        double contributions = 0;
        for (const PlaceSnapshot& place : target.places)
            contributions += place.actual ? place.actual->value : 0;
        for (const ColumnChart& chart : {yearlyChart(target), quarterlyChart(target)}) {
            double sum = 0;
            for (const Column& column : chart.columns)
                sum += column.total.value_or(0);
            RC_ASSERT(sum == Approx(contributions).margin(1e-9));
        }
    });
}

TEST_CASE("A figure of a later quarter changes no chart") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    law("later figures are not there", [&] {
        LedgerBuilder ledger;
        const int quarter = *rc::gen::inRange(0, 11);
        ledger.enter("jobs", "elverum", Quarter(2016, 1), 7);
        const SnapshotQuestion question{.asOf = Quarter(2016, 1) + quarter};
        const TargetSnapshot before = snapshotOf(programme, ledger.ledger(), 0, question);
        ledger.enter("jobs", "aamot", question.asOf + 1, 50);
        const TargetSnapshot after = snapshotOf(programme, ledger.ledger(), 0, question);
        for (const ChartForm form : formsOf(before.rule))
            RC_ASSERT(chartOf(before, form) == chartOf(after, form));
    });
}

} // namespace maalbilde
