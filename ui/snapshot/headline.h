#pragma once

#include "core/evaluation/progress.h"
#include "core/programme/target.h"
#include "ui/snapshot/number_style.h"

#include <QString>
#include <optional>

namespace maalbilde {

/// The numbers that a status speaks of: of an annual target those of the year of the last closed quarter.
struct Headline {
    std::optional<double> actual; ///< absent where nothing is reported
    std::optional<double> expected;
    std::optional<double> goal;     ///< absent where none is set
    std::optional<double> ambition; ///< the upper end of an annual range, where it lies above the goal
    std::optional<Tolerances> tolerances;
    std::optional<int> year;
};

/// `goalShare` is the part of the goal that the progress was judged by; 0 where there is no goal of its own.
Headline headlineOf(const Rule& rule, double goalShare, const Progress& progress);

/// The goal of a rule as it is counted; absent where none is set. Of an annual range the minimum.
std::optional<double> goalOf(const Rule& rule, double goalShare);

/// `100`, `+200`, `2–3`; empty where none is set.
QString goalText(const Rule& rule, double goalShare, const NumberStyle& style);
/// The same for the headline, where a year only partly in the period needs less.
QString goalText(const Headline& headline, const NumberStyle& style);

} // namespace maalbilde
