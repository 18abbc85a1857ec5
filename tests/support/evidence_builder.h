#pragma once

#include "core/evaluation/evaluate.h"
#include "core/evaluation/evidence.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maalbilde {

/// What stands in a cell of a test: a number, nothing, or not applicable.
using Cell = Figure;
inline const Cell kMissing{};
inline const Cell kNotApplicable = Figure::notApplicable();

/// Figures by place and quarter.
using Cells = std::vector<std::vector<Cell>>;

/// Whole numbers as cells.
inline std::vector<Cell> cells(std::initializer_list<int> numbers) {
    std::vector<Cell> result;
    for (const int number : numbers)
        result.emplace_back(Quantity::of(number));
    return result;
}

/// Evidence over a period that begins in 2016K1; rows shorter than the period end with missing figures.
inline Evidence evidence(Rule rule, int quarters, int closedQuarters, const Cells& figures,
                         const std::vector<Milestone>& milestones = {}, std::vector<double> weights = {}) {
    const QuarterRange period(Quarter(2016, 1), Quarter(2016, 1) + (quarters - 1));
    if (weights.empty())
        weights.assign(figures.size(), 1.0 / static_cast<double>(figures.size()));
    Evidence result{.period = period,
                    .closedQuarters = closedQuarters,
                    .rule = std::move(rule),
                    .goalShare = 1,
                    .plan = Plan(period, milestones),
                    .places = {}};
    for (std::size_t m = 0; m < figures.size(); ++m) {
        PlaceEvidence place{"place" + std::to_string(m), weights[m], FigureSeries(period)};
        for (std::size_t q = 0; q < figures[m].size(); ++q)
            place.figures.set(period.first() + static_cast<int>(q), figures[m][q]);
        result.places.push_back(std::move(place));
    }
    return result;
}

inline const Rule kHundredJobs = CumulativeMinimum{Quantity::of(100)};
inline const Rule kTwoToThreeFirms = AnnualRange{Quantity::of(2), Quantity::of(3)};
inline const Rule kTwoHundredResidents = NetCumulative{Quantity::of(200), std::nullopt};
inline const Rule kSixtyToSeventy = IndexGoal{Quantity::of(60), Quantity::of(70), Quantity::of(2)};

} // namespace maalbilde
