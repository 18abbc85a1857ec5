#include "core/assessment/assessment.h"

#include "core/assessment/evidence_of.h"
#include "core/assessment/figure_grid.h"
#include "core/assessment/supporting.h"
#include "core/evaluation/contributions.h"
#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maalbilde {

namespace {

bool isIndex(const Target& target) {
    return std::holds_alternative<IndexGoal>(target.rule);
}

Quantity sumOf(const FigureSeries& series, int closedQuarters) {
    Quantity sum;
    for (int q = 0; q < closedQuarters; ++q)
        if (const Figure& figure = series.at(series.period().first() + q); figure.isReported())
            sum += figure.number();
    return sum;
}

/// An index is never summed and never divided: each place shows its own latest value.
std::vector<PlaceAssessment> placesOfIndex(const Target& target, const Programme& programme,
                                           const Evidence& evidence, const FigureGrid& grid) {
    std::vector<PlaceAssessment> places;
    for (const PlaceEvidence& place : evidence.places) {
        const Evidence own =
            evidenceOfPlace(target, programme, grid, evidence.closedQuarters, place.place, 1);
        places.push_back({place.place, evaluate(own).actual, std::nullopt, std::nullopt});
    }
    return places;
}

std::vector<PlaceAssessment> placesOfSum(const Target& target, const Programme& programme,
                                         const Evidence& evidence, const FigureGrid& grid) {
    std::vector<Quantity> sums;
    for (const PlaceEvidence& place : evidence.places)
        sums.push_back(sumOf(place.figures, evidence.closedQuarters));
    const Contributions parts = contributions(std::move(sums));

    std::vector<PlaceAssessment> places;
    for (std::size_t i = 0; i < evidence.places.size(); ++i) {
        const std::string& id = evidence.places[i].place;
        PlaceAssessment place{id, parts.absolute[i].toDouble(), std::nullopt, std::nullopt};
        if (parts.percent)
            place.percent = (*parts.percent)[i];
        if (hasShares(target, programme))
            place.progress = evaluate(
                evidenceOfPlace(target, programme, grid, evidence.closedQuarters, id, target.shares.at(id)));
        places.push_back(std::move(place));
    }
    return places;
}

struct GoalOf {
    double operator()(const CumulativeMinimum& rule) const { return rule.goal.toDouble(); }

    double operator()(const AnnualRange& rule) const { return rule.low.toDouble(); }

    double operator()(const NetCumulative& rule) const { return rule.goal.toDouble(); }

    double operator()(const IndexGoal&) const { return 0; }
};

/// The part of the goal (of each year, for an annual target) that no share covers.
std::optional<double> unallocatedOf(const Target& target, const Programme& programme) {
    if (isIndex(target) || !hasShares(target, programme))
        return std::nullopt;
    const double shared = std::accumulate(target.shares.begin(), target.shares.end(), 0.0,
                                          [](double sum, const auto& share) { return sum + share.second; });
    const double rest = std::visit(GoalOf{}, target.rule) * (1 - shared);
    return std::round(rest * 1e9) / 1e9 + 0.0; // shares such as 0.1 are not exact in binary
}

TargetAssessment assessTarget(const Target& target, const Programme& programme, const FigureGrid& grid,
                              int closedQuarters) {
    const Evidence evidence = evidenceOf(target, programme, grid, closedQuarters);
    TargetAssessment result{.target = target.id,
                            .progress = evaluate(evidence),
                            .places = isIndex(target) ? placesOfIndex(target, programme, evidence, grid)
                                                      : placesOfSum(target, programme, evidence, grid),
                            .unallocated = unallocatedOf(target, programme),
                            .supporting = {}};
    for (const std::string& id : target.supporting)
        result.supporting.push_back(
            assessSupporting(*programme.indicator(id), programme, grid, closedQuarters));
    return result;
}

} // namespace

Assessment assess(const Programme& programme, const Ledger& ledger, Quarter asOf,
                  std::optional<Timestamp> knownAt) {
    return assess(programme, FigureGrid(programme, ledger, knownAt), asOf);
}

Assessment assess(const Programme& programme, const FigureGrid& grid, Quarter asOf) {
    Assessment assessment{.asOf = std::min(asOf, programme.period.last()),
                          .closedQuarters = programme.closedQuarters(asOf),
                          .targets = {}};
    for (const Target& target : programme.targets)
        assessment.targets.push_back(assessTarget(target, programme, grid, assessment.closedQuarters));
    return assessment;
}

} // namespace maalbilde
