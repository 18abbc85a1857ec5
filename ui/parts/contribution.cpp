#include "ui/parts/contribution.h"

#include "ui/charts/data/place_groups.h"
#include "ui/charts/data/reporting_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class ContributionWords {
    Q_DECLARE_TR_FUNCTIONS(ContributionWords)
};

void addFigures(Contribution& contribution, const PlaceSnapshot& place) {
    contribution.number = place.actual ? place.actual->text : ContributionWords::tr("missing");
    contribution.percent = place.percentText;
    contribution.status = place.status;
}

constexpr std::size_t kMostInLine = 3; // of a ranking

Contribution contributionOf(const PlaceGroup& group, const TargetSnapshot& target) {
    Contribution contribution{.name = group.name};
    if (group.isOthers || group.places.empty())
        return contribution;
    const std::string& id = target.lead.places[static_cast<std::size_t>(group.places.front())].id;
    const auto place = std::ranges::find(target.places, id, &PlaceSnapshot::id);
    if (place != target.places.end())
        addFigures(contribution, *place);
    return contribution;
}

} // namespace

bool ranksPlaces(const TargetSnapshot& target) {
    return !target.place && target.lead.places.size() > kMostPlacesShown;
}

std::vector<Contribution> contributionsOf(const TargetSnapshot& target) {
    if (target.lead.places.size() < 2)
        return {};
    std::vector<Contribution> contributions;
    const bool ranks = ranksPlaces(target);
    for (const PlaceGroup& group : groupsOf(target.lead, target.place, target.language)) {
        contributions.push_back(contributionOf(group, target));
        if (!ranks)
            contributions.back().mark = group.mark;
        else if (contributions.size() == kMostInLine)
            break;
    }
    if (ranks)
        contributions.push_back(
            {.name =
                 othersNotShown(static_cast<int>(target.lead.places.size() - kMostInLine), target.language)});
    return contributions;
}

} // namespace maalbilde
