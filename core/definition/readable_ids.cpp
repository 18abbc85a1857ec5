#include "core/definition/readable_ids.h"

#include "core/definition/ids.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace maalbilde {

namespace {

/// New ids by the former ones; what is not in it keeps its id.
using Renamed = std::map<std::string, std::string>;

const std::string& nameOf(const Municipality& municipality) {
    return municipality.name;
}

template <typename Thing>
const std::string& nameOf(const Thing& thing) {
    return thing.name.nb;
}

std::string freeId(const std::string& wanted, const std::set<std::string>& taken) {
    std::string id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = wanted + "-" + std::to_string(number);
    return id;
}

template <typename Things>
std::set<std::string> idsOf(const Things& things) {
    std::set<std::string> ids;
    for (const auto& thing : things)
        ids.insert(thing.id);
    return ids;
}

/// Names the things of one list; `nameless` is the id of one whose name holds no letter known here.
template <typename Thing>
Renamed rename(std::vector<Thing> Programme::*list, Programme& programme,
               const std::vector<const Programme*>& earlier, const char* nameless) {
    std::set<std::string> taken{std::string(kRegionId)};
    for (const Programme* former : earlier)
        taken.merge(idsOf(former->*list));
    const std::set<std::string> inForce =
        earlier.empty() ? std::set<std::string>() : idsOf(earlier.back()->*list);
    Renamed renamed;
    for (Thing& thing : programme.*list) {
        if (inForce.contains(thing.id))
            continue;
        const std::string wanted = idOfName(nameOf(thing));
        std::string id = freeId(wanted.empty() ? nameless : wanted, taken);
        taken.insert(id);
        renamed[std::exchange(thing.id, std::move(id))] = thing.id;
    }
    return renamed;
}

void follow(const Renamed& renamed, std::string& id) {
    if (const auto found = renamed.find(id); found != renamed.end())
        id = found->second;
}

void follow(const Renamed& renamed, std::map<std::string, double>& shares) {
    std::map<std::string, double> followed;
    for (const auto& [municipality, share] : shares) {
        std::string id = municipality;
        follow(renamed, id);
        followed.emplace(std::move(id), share);
    }
    shares = std::move(followed);
}

} // namespace

Programme withReadableIds(Programme programme, const std::vector<const Programme*>& earlier) {
    const Renamed municipalities = rename(&Programme::municipalities, programme, earlier, "municipality");
    const Renamed indicators = rename(&Programme::indicators, programme, earlier, "indicator");
    rename(&Programme::targets, programme, earlier, "target");
    rename(&Programme::focusAreas, programme, earlier, "area");
    for (Target& target : programme.targets) {
        follow(municipalities, target.shares);
        follow(indicators, target.indicator);
        follow(indicators, target.official);
        for (std::string& supporting : target.supporting)
            follow(indicators, supporting);
    }
    return programme;
}

} // namespace maalbilde
