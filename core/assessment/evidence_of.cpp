#include "core/assessment/evidence_of.h"

#include <numeric>

namespace maalbilde {

namespace {

double shareOf(const Target& target, const std::string& place) {
    const auto share = target.shares.find(place);
    return share == target.shares.end() ? 0 : share->second;
}

std::vector<double> weightsOf(const Target& target, const std::vector<std::string>& places) {
    std::vector<double> weights;
    for (const std::string& place : places)
        weights.push_back(shareOf(target, place));
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight = sum > 0 ? weight / sum : 1.0 / static_cast<double>(weights.size());
    return weights;
}

Evidence withoutPlaces(const Target& target, const Programme& programme, int closedQuarters) {
    return {.period = programme.period,
            .closedQuarters = closedQuarters,
            .rule = target.rule,
            .goalShare = 1,
            .plan = Plan(programme.period, target.milestones),
            .places = {}};
}

} // namespace

Evidence evidenceOf(const Target& target, const Programme& programme, const FigureGrid& grid,
                    int closedQuarters) {
    Evidence evidence = withoutPlaces(target, programme, closedQuarters);
    const std::vector<std::string> places = programme.placesOf(*programme.indicator(target.indicator));
    const std::vector<double> weights = weightsOf(target, places);
    for (std::size_t i = 0; i < places.size(); ++i)
        evidence.places.push_back({places[i], weights[i], grid.series(target.indicator, places[i])});
    return evidence;
}

Evidence evidenceOfPlace(const Target& target, const Programme& programme, const FigureGrid& grid,
                         int closedQuarters, std::string_view place, double share) {
    Evidence evidence = withoutPlaces(target, programme, closedQuarters);
    evidence.goalShare = share;
    evidence.places.push_back({std::string(place), 1.0, grid.series(target.indicator, place)});
    return evidence;
}

bool hasShares(const Target& target, const Programme& programme) {
    return !target.shares.empty() &&
           programme.indicator(target.indicator)->reportedBy == ReportedBy::municipality;
}

} // namespace maalbilde
