#include "ui/parts/contribution.h"

#include "ui/charts/data/place_groups.h"

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

Contribution contributionOf(const PlaceGroup& group, const TargetSnapshot& target) {
    Contribution contribution{.name = group.name, .mark = group.mark};
    if (group.isOthers || group.places.empty())
        return contribution;
    const std::string& id = target.lead.places[static_cast<std::size_t>(group.places.front())].id;
    const auto place = std::ranges::find(target.places, id, &PlaceSnapshot::id);
    if (place != target.places.end())
        addFigures(contribution, *place);
    return contribution;
}

} // namespace

std::vector<Contribution> contributionsOf(const TargetSnapshot& target) {
    if (target.lead.places.size() < 2)
        return {};
    std::vector<Contribution> contributions;
    for (const PlaceGroup& group : groupsOf(target.lead, target.place, target.language))
        contributions.push_back(contributionOf(group, target));
    return contributions;
}

} // namespace maalbilde
