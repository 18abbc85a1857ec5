#include "core/programme/programme.h"

#include "core/values/text_scan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maalbilde {

namespace {

template <typename Range>
auto* findById(Range& range, std::string_view id) {
    const auto found =
        std::ranges::find(range, id, [](const auto& item) { return std::string_view(item.id); });
    return found == range.end() ? nullptr : &*found;
}

template <typename Range>
std::string idsOf(const Range& range) {
    std::vector<std::string> ids;
    for (const auto& item : range)
        ids.push_back(item.id);
    return fmt::format("{}", fmt::join(ids, ", "));
}

/// The only item that fits; null if there is none, or more than one.
template <typename Item, typename Fits>
const Item* onlyOne(const std::vector<Item>& items, Fits fits) {
    const auto found = std::ranges::find_if(items, fits);
    const bool alone = found != items.end() && std::find_if(found + 1, items.end(), fits) == items.end();
    return alone ? &*found : nullptr;
}

/// The item that a person means by its id or by its name in either language. An id is meant before a name.
template <typename Item>
const Item* findMeant(const std::vector<Item>& items, BilingualText Item::*name, std::string_view wanted) {
    const Item* byId = onlyOne(items, [&](const Item& item) { return equalIgnoringCase(item.id, wanted); });
    return byId != nullptr ? byId : onlyOne(items, [&](const Item& item) {
        return equalIgnoringCase((item.*name).nb, wanted) || equalIgnoringCase((item.*name).en, wanted);
    });
}

bool bearsNumber(const Municipality& municipality, std::string_view text) {
    return std::ranges::any_of(municipality.numbers,
                               [&](const auto& number) { return number.number == text; });
}

} // namespace

const Municipality* Programme::municipality(std::string_view placeId) const {
    return findById(municipalities, placeId);
}

const Indicator* Programme::indicator(std::string_view indicatorId) const {
    return findById(indicators, indicatorId);
}

const Target* Programme::target(std::string_view targetId) const {
    return findById(targets, targetId);
}

std::vector<std::string> Programme::placesOf(const Indicator& indicator) const {
    if (indicator.reportedBy == ReportedBy::region)
        return {std::string(kRegionId)};
    std::vector<std::string> places;
    for (const Municipality& municipality : municipalities)
        places.push_back(municipality.id);
    return places;
}

Result<std::string> Programme::findPlace(std::string_view text) const {
    const std::string_view wanted = trimmed(text);
    if (municipality(wanted) != nullptr || wanted == kRegionId)
        return std::string(wanted);
    std::vector<std::string> found;
    for (const Municipality& candidate : municipalities)
        if (equalIgnoringCase(candidate.id, wanted) || equalIgnoringCase(candidate.name, wanted) ||
            bearsNumber(candidate, wanted))
            found.push_back(candidate.id);
    if (equalIgnoringCase(wanted, kRegionId))
        found.emplace_back(kRegionId);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return failure(ErrorCode::placeAmbiguous, std::string(wanted),
                       fmt::format("{}", fmt::join(found, ", ")));
    return failure(ErrorCode::placeUnknown, std::string(wanted),
                   fmt::format("{}, {}", idsOf(municipalities), kRegionId));
}

Result<const Indicator*> Programme::findIndicator(std::string_view text) const {
    if (const Indicator* found = findMeant(indicators, &Indicator::name, trimmed(text)))
        return found;
    return failure(ErrorCode::indicatorUnknown, std::string(trimmed(text)), idsOf(indicators));
}

Result<const Target*> Programme::findTarget(std::string_view text) const {
    if (const Target* found = findMeant(targets, &Target::name, trimmed(text)))
        return found;
    return failure(ErrorCode::targetUnknown, std::string(trimmed(text)), idsOf(targets));
}

int Programme::closedQuarters(Quarter asOf) const {
    return std::clamp(asOf - period.first() + 1, 0, period.count());
}

} // namespace maalbilde
