#include "core/exchange/import_mapping.h"

#include "core/exchange/exchange_fault.h"

#include <algorithm>
#include <map>

namespace maalbilde {

namespace {

/// A list of codes as an error shows it: the first ones.
template <typename Range, typename Projection>
std::string listOf(const Range& range, Projection projection) {
    constexpr std::size_t kMost = 8;
    std::string list;
    std::size_t count = 0;
    for (const auto& item : range) {
        if (count++ == kMost)
            return list + ", …";
        list += (list.empty() ? "" : ", ") + excerptOf(item.*projection);
    }
    return list;
}

/// True if every category of `of` comes with one category of `dimension` only: the name beside a number.
bool follows(const StatTable& table, std::size_t dimension, std::size_t of) {
    std::map<std::size_t, std::size_t> seen;
    if (!table.cells || table.listed.empty())
        return false;
    for (CellWalk walk(table); !walk.atEnd(); walk.advance()) {
        const auto [pair, isNew] = seen.emplace(walk.category(of), walk.category(dimension));
        if (pair->second != walk.category(dimension))
            return false;
    }
    return true;
}

/// The first dimension with several categories of which nobody has said what it is.
const Dimension* openDimension(const StatTable& table, const ImportMapping& mapping, std::size_t place) {
    for (std::size_t i = 0; i < table.dimensions.size(); ++i)
        if (mapping.dimensions[i].use == DimensionUse::passed && table.dimensions[i].categories.size() > 1 &&
            !follows(table, i, place))
            return &table.dimensions[i];
    return nullptr;
}

} // namespace

std::optional<std::size_t> ImportMapping::dimensionOf(DimensionUse use) const {
    const auto found = std::ranges::find(dimensions, use, &DimensionMapping::use);
    if (found == dimensions.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - dimensions.begin());
}

std::vector<Category> seriesOf(const StatTable& table, const ImportMapping& mapping) {
    if (const auto dimension = mapping.dimensionOf(DimensionUse::indicator))
        return table.dimensions[*dimension].categories;
    return {{.code = "value", .label = table.title, .unit = {}}};
}

std::optional<Error> openQuestion(const StatTable& table, const ImportMapping& mapping) {
    const auto place = mapping.dimensionOf(DimensionUse::place);
    if (!place)
        return Error{ErrorCode::importNoPlace, {listOf(table.dimensions, &Dimension::id)}};
    if (!mapping.dimensionOf(DimensionUse::time))
        return Error{ErrorCode::importNoTime, {listOf(table.dimensions, &Dimension::id)}};
    if (std::ranges::all_of(mapping.series, [](const auto& series) { return series.indicator.empty(); }))
        return Error{ErrorCode::importNoIndicator, {listOf(seriesOf(table, mapping), &Category::code)}};
    if (const Dimension* open = openDimension(table, mapping, *place))
        return Error{ErrorCode::importDimensionOpen,
                     {excerptOf(open->id), listOf(open->categories, &Category::code)}};
    return std::nullopt;
}

} // namespace maalbilde
