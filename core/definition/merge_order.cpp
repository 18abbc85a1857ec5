#include "core/definition/merge_order.h"

#include <algorithm>

namespace maalbilde {

namespace {

using Ids = std::vector<std::string>;

bool holds(const Ids& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

Ids commonIds(const Ids& ids, const Ids& other) {
    Ids common;
    std::ranges::copy_if(ids, std::back_inserter(common), [&](const auto& id) { return holds(other, id); });
    return common;
}

bool keepsOrder(const Ids& before, const Ids& after) {
    return commonIds(before, after) == commonIds(after, before);
}

} // namespace

std::vector<std::string> mergedOrder(const Ids& base, const Ids& theirs, const Ids& mine) {
    const bool mineLeads = !keepsOrder(base, mine);
    Ids order = mineLeads ? mine : theirs;
    const Ids& other = mineLeads ? theirs : mine;
    auto place = order.begin();
    for (const std::string& id : other) {
        if (auto found = std::ranges::find(order, id); found != order.end())
            place = found + 1;
        else
            place = order.insert(place, id) + 1;
    }
    return order;
}

} // namespace maalbilde
