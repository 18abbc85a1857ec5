#pragma once

#include "core/programme/target.h"
#include "ui/charts/data/column_chart.h"
#include "ui/charts/data/cumulative_chart.h"
#include "ui/charts/data/level_chart.h"
#include "ui/charts/data/small_multiples_chart.h"
#include "ui/charts/data/unit_squares_chart.h"

#include <QString>
#include <variant>
#include <vector>

namespace maalbilde {

/// The ways in which a target can be drawn.
enum class ChartForm { yearly, quarterly, overTime, perPlace };

/// Everything that one chart draws, as a value.
using ChartData =
    std::variant<ColumnChart, CumulativeChart, SmallMultiplesChart, LevelChart, UnitSquaresChart>;

/// The forms that fit a kind of target, the default first.
std::vector<ChartForm> formsOf(const Rule& rule);

/// `Per år`, `Per kvartal`, `Akkumulert`, `Per kommune`: what its switch says.
QString formName(ChartForm form, const Rule& rule);

/// Requires a form that fits the target's kind.
ChartData chartOf(const TargetSnapshot& target, ChartForm form);

/// The chart of a supporting indicator: quarters of what is summed, levels over time.
ChartData chartOf(const TargetSnapshot& target, const SupportingSnapshot& supporting);

} // namespace maalbilde
