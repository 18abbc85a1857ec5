#include "ui/charts/data/cumulative_chart.h"

#include "core/values/contract.h"
#include "ui/charts/data/cell_sum.h"
#include "ui/charts/data/goal_steps.h"
#include "ui/charts/data/reporting_words.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <variant>

namespace maalbilde {

namespace {

class CumulativeChartWords {
    Q_DECLARE_TR_FUNCTIONS(CumulativeChartWords)
};

/// Walks through the closed quarters, adding up what is reported.
class Walk {
public:
    Walk(CumulativeChart& chart, const TargetSnapshot& target, const NumberStyle& style)
        : m_chart(chart), m_target(target), m_style(style),
          m_places(placesOf(groupsOf(target.lead, target.place, target.language))) {}

    void step(int q) {
        const Quarter quarter = m_target.period.first() + (q - 1);
        const QuarterRange alone(quarter, quarter);
        const CellSum cells = sumOf(m_target.lead, m_places, alone);
        if (cells.missing() > 0)
            addGap(q, !cells.sum, missingWords(m_target.lead, m_places, alone, m_target.language));
        if (!cells.sum && cells.missing() > 0)
            m_running = false;
        else
            addStep(q, quarter, cells);
    }

private:
    /// Up at the end of the quarter: that is when its figure is known.
    void addStep(int q, Quarter quarter, const CellSum& cells) {
        if (!m_running)
            m_chart.actual.push_back({{q - 1.0, m_total}});
        m_running = true;
        ChartLine& line = m_chart.actual.back();
        line.push_back({static_cast<double>(q), m_total});
        m_total += cells.sum.value_or(0);
        if (m_total != line.back().y)
            line.push_back({static_cast<double>(q), m_total});
        if (cells.sum)
            m_chart.marks.push_back(markAt(q, quarter));
    }

    void addGap(int q, bool whole, const QString& label) {
        if (!m_chart.gaps.empty()) {
            GapMark& last = m_chart.gaps.back();
            if (last.to == q - 1 && last.whole == whole && last.label == label) {
                last.to = q;
                return;
            }
        }
        m_chart.gaps.push_back(
            {.from = q - 1.0, .to = static_cast<double>(q), .whole = whole, .label = label});
    }

    [[nodiscard]] CumulativeMark markAt(int q, Quarter quarter) const {
        CumulativeMark mark{.at = {static_cast<double>(q), m_total},
                            .name = shortQuarterText(quarter, m_target.language),
                            .label = m_style.reported(m_total).text};
        const QString when = quarterText(quarter, m_target.language);
        if (!m_target.goal) {
            mark.reading = CumulativeChartWords::tr("%1: %2 %3", "quarter, number, unit")
                               .arg(when, mark.label, m_target.lead.unit);
            return mark;
        }
        mark.planLabel = m_style.computed(m_target.goal->value * m_target.plan.shareAfter(q)).text;
        mark.reading = CumulativeChartWords::tr("%1: %2 %3, plan %4", "quarter, number, unit, plan")
                           .arg(when, mark.label, m_target.lead.unit, mark.planLabel);
        return mark;
    }

    CumulativeChart& m_chart;
    const TargetSnapshot& m_target;
    const NumberStyle& m_style;
    std::vector<int> m_places;
    double m_total = 0;
    bool m_running = false;
};

ChartLine planOf(const TargetSnapshot& target) {
    ChartLine line;
    if (target.goal)
        for (int q = 0; q <= target.period.count(); ++q)
            line.push_back({static_cast<double>(q), target.goal->value * target.plan.shareAfter(q)});
    return line;
}

std::optional<OutlookFan> fanOf(const TargetSnapshot& target) {
    const auto& outlook = target.progress.outlook;
    if (!outlook || !target.progress.actual || target.closedQuarters == target.period.count())
        return std::nullopt;
    const ChartPoint now{static_cast<double>(target.closedQuarters), *target.progress.actual};
    const double end = target.period.count();
    return OutlookFan{.low = {now, {end, outlook->low}},
                      .median = {now, {end, outlook->mid}},
                      .high = {now, {end, outlook->high}},
                      .label = target.outlook.interval};
}

void include(AxisExtent& extent, const ChartLine& line) {
    for (const ChartPoint& point : line)
        extent.include(point.y);
}

AxisScale axisOf(const CumulativeChart& chart, int decimals) {
    AxisExtent extent(decimals);
    for (const ChartLine& line : chart.actual)
        include(extent, line);
    include(extent, chart.plan);
    for (const GoalStep& goal : chart.goals)
        extent.include(goal.value);
    if (chart.outlook) {
        include(extent, chart.outlook->low);
        include(extent, chart.outlook->high);
    }
    return extent.fromZero();
}

} // namespace

CumulativeChart cumulativeChart(const TargetSnapshot& target) {
    require(std::holds_alternative<CumulativeMinimum>(target.rule) ||
                std::holds_alternative<NetCumulative>(target.rule),
            "only what grows over the whole period is accumulated");
    const NumberStyle style(target.rule, target.lead.indicator, target.language);
    CumulativeChart chart{.heading = headingOf(target),
                          .time = timeAxisOf(target.period, target.closedQuarters),
                          .plan = planOf(target),
                          .goals = goalStepsOf(target, style),
                          .outlook = fanOf(target)};
    Walk walk(chart, target, style);
    for (int q = 1; q <= target.closedQuarters; ++q)
        walk.step(q);
    chart.axis = axisOf(chart, target.lead.indicator.decimals);
    return chart;
}

} // namespace maalbilde
