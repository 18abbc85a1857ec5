#include "ui/charts/data/level_chart.h"

#include "core/values/contract.h"
#include "ui/charts/data/cell_sum.h"
#include "ui/charts/data/goal_steps.h"
#include "ui/charts/data/place_groups.h"
#include "ui/charts/data/reporting_words.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <variant>

namespace maalbilde {

namespace {

class LevelChartWords {
    Q_DECLARE_TR_FUNCTIONS(LevelChartWords)
};

/// How a panel is drawn from figures.
struct LevelRules {
    const TargetSnapshot& target;
    const IndicatorFigures& figures;
    NumberStyle style;
    double uncertainty = 0;
    int longestSilence = 0; ///< missing quarters in a row that do not break the line
};

/// An index value counts for four quarters (method.md D): so long a line may wait for the next one.
constexpr int kSilenceOfIndex = 3;

class PanelBuilder {
public:
    PanelBuilder(LevelPanel& panel, const LevelRules& rules) : m_panel(panel), m_rules(rules) {}

    void step(int q, const CellSum& cells, const Survey& survey) {
        if (cells.sum && cells.missing() == 0)
            addPoint(q, cells, survey);
        else if (cells.missing() > 0)
            ++m_silent;
    }

    /// Quarters at the end without a measurement.
    void finish(int closedQuarters) {
        if (m_silent > m_rules.longestSilence)
            addGap(closedQuarters);
    }

private:
    void addPoint(int q, const CellSum& cells, const Survey& survey) {
        const bool breaks = m_silent > m_rules.longestSilence;
        if (breaks)
            addGap(q - 1);
        if (breaks || m_panel.runs.empty())
            m_panel.runs.emplace_back();
        m_panel.runs.back().push_back(pointAt(q, cells, survey));
        m_last = q;
        m_silent = 0;
    }

    void addGap(int to) {
        m_panel.gaps.push_back({.from = static_cast<double>(m_last),
                                .to = static_cast<double>(to),
                                .whole = true,
                                .label = missingWord()});
    }

    [[nodiscard]] LevelPoint pointAt(int q, const CellSum& cells, const Survey& survey) const {
        const double value = *cells.sum;
        const Quarter quarter = m_rules.target.period.first() + (q - 1);
        const Language language = m_rules.target.language;
        const QString number = m_rules.style.reported(value).text;
        QString said = saidOf(number, cells);
        if (m_rules.uncertainty > 0)
            said += QStringLiteral(" (±%1)").arg(m_rules.style.computed(m_rules.uncertainty).text);
        const QString measured = surveyWord(survey, language);
        if (!measured.isEmpty())
            said += QStringLiteral(", ") + measured;
        return {.at = {static_cast<double>(q), value},
                .low = value - m_rules.uncertainty,
                .high = value + m_rules.uncertainty,
                .name = shortQuarterText(quarter, language),
                .label = starred(number, cells),
                .survey = measured,
                .reading =
                    QStringLiteral("%1 %2: %3").arg(m_panel.title, quarterText(quarter, language), said)};
    }

    LevelPanel& m_panel;
    const LevelRules& m_rules;
    int m_last = 0;
    int m_silent = 0;
};

/// How the figure of one place was measured; nothing is said of several together.
Survey surveyOf(const IndicatorFigures& figures, const std::vector<int>& places, Quarter quarter) {
    if (places.size() != 1)
        return {};
    const auto& surveys = figures.places[static_cast<std::size_t>(places.front())].surveys;
    const auto found = std::ranges::find(surveys, quarter, &SurveyedFigure::quarter);
    return found == surveys.end() ? Survey() : found->survey;
}

LevelPanel panelOf(const LevelRules& rules, const PlaceGroup& group) {
    LevelPanel panel{.title = group.name, .mark = group.mark};
    PanelBuilder builder(panel, rules);
    for (int q = 1; q <= rules.target.closedQuarters; ++q) {
        const Quarter quarter = rules.target.period.first() + (q - 1);
        builder.step(q, sumOf(rules.figures, group.places, QuarterRange(quarter, quarter)),
                     surveyOf(rules.figures, group.places, quarter));
    }
    builder.finish(rules.target.closedQuarters);
    return panel;
}

void addPanels(LevelChart& chart, const LevelRules& rules) {
    for (const PlaceGroup& group : groupsOf(rules.figures, std::nullopt, rules.target.language)) {
        if (group.isOthers) {
            chart.notShown = othersNotShown(static_cast<int>(group.places.size()), rules.target.language);
            continue;
        }
        chart.panels.push_back(panelOf(rules, group));
        chart.panels.back().chosen =
            rules.target.place == rules.figures.places[static_cast<std::size_t>(group.places.front())].id;
    }
}

void includePoints(AxisExtent& extent, const LevelChart& chart) {
    for (const LevelPanel& panel : chart.panels)
        for (const auto& run : panel.runs)
            for (const LevelPoint& point : run) {
                extent.include(point.low);
                extent.include(point.high);
            }
}

/// The axis holds every point with its uncertainty, where the indicator's own range allows.
AxisScale axisOf(const LevelChart& chart, const Indicator& indicator) {
    AxisExtent extent(indicator.decimals);
    includePoints(extent, chart);
    if (chart.baseline)
        extent.include(*chart.baseline);
    for (const GoalStep& goal : chart.goals)
        extent.include(goal.value);
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    return extent.around(indicator.minimum ? indicator.minimum->toDouble() : -kEndless,
                         indicator.maximum ? indicator.maximum->toDouble() : kEndless);
}

/// A measurement's uncertainty ends where the scale of the indicator does.
void keepWithin(LevelChart& chart) {
    for (LevelPanel& panel : chart.panels)
        for (auto& run : panel.runs)
            for (LevelPoint& point : run) {
                point.low = std::max(point.low, chart.axis.low);
                point.high = std::min(point.high, chart.axis.high);
            }
}

/// Stocks, such as residents, add up over places; a scale with an upper end does not.
bool placesAddUp(const Indicator& indicator) {
    return !indicator.maximum;
}

PlaceGroup allTogether(const TargetSnapshot& target, const IndicatorFigures& figures) {
    PlaceGroup group{.name = target.placeName, .mark = 0, .isOthers = false};
    group.places = placesOf(groupsOf(figures, target.place, target.language));
    return group;
}

} // namespace

LevelChart levelChart(const TargetSnapshot& target) {
    const auto* rule = std::get_if<IndexGoal>(&target.rule);
    require(rule != nullptr, "only an index is drawn as a level");
    const LevelRules rules{.target = target,
                           .figures = target.lead,
                           .style = NumberStyle(target.rule, target.lead.indicator, target.language),
                           .uncertainty = rule->uncertainty.toDouble(),
                           .longestSilence = kSilenceOfIndex};
    LevelChart chart{.heading = headingOf(target),
                     .time = timeAxisOf(target.period, target.closedQuarters),
                     .goals = goalStepsOf(target, rules.style)};
    if (rule->baseline) {
        chart.baseline = rule->baseline->toDouble();
        chart.baselineLabel =
            LevelChartWords::tr("baseline %1").arg(rules.style.computed(*chart.baseline).text);
    }
    addPanels(chart, rules);
    chart.axis = axisOf(chart, target.lead.indicator);
    keepWithin(chart);
    return chart;
}

LevelChart levelChart(const TargetSnapshot& target, const SupportingSnapshot& supporting) {
    const IndicatorFigures& figures = supporting.figures;
    const LevelRules rules{.target = target,
                           .figures = figures,
                           .style = NumberStyle(IndexGoal{}, figures.indicator, target.language),
                           .uncertainty = 0,
                           .longestSilence = 0};
    LevelChart chart{.heading = headingOf(target, supporting),
                     .time = timeAxisOf(target.period, target.closedQuarters)};
    if (placesAddUp(figures.indicator))
        chart.panels.push_back(panelOf(rules, allTogether(target, figures)));
    else
        addPanels(chart, rules);
    chart.axis = axisOf(chart, figures.indicator);
    return chart;
}

} // namespace maalbilde
