#include "core/exchange/json_stat_dimensions.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/json_index.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace maalbilde {

namespace {

/// Tables have some ten; each is looked for among all.
constexpr std::size_t kMostDimensions = 200;

JsonValue need(JsonValue parent, std::string_view field, const std::string& path) {
    const auto found = parent.find(field);
    if (!found)
        throwFault(ErrorCode::dataMissing, pathOf(path, field));
    return *found;
}

/// A field of the dataset (2.0) or of its `dimension` (1.x).
std::optional<JsonValue> findEither(JsonValue dataset, JsonValue dimension, std::string_view field) {
    const auto own = dataset.find(field);
    return own ? own : dimension.find(field);
}

std::vector<std::string> readIds(JsonValue list, const std::string& path) {
    if (!list.isList())
        throwFault(ErrorCode::dataWrongType, path, "list");
    std::vector<std::string> ids;
    std::unordered_set<std::string_view> seen;
    list.forEachItem([&](JsonValue item) {
        if (!item.isScalar())
            throwFault(ErrorCode::dataWrongType, path, "text");
        if (!seen.insert(item.text()).second)
            throwFault(ErrorCode::dataTwice, path, excerptOf(item.text()));
        ids.emplace_back(item.text());
    });
    return ids;
}

std::vector<std::size_t> readSizes(JsonValue list, const std::string& path) {
    if (!list.isList())
        throwFault(ErrorCode::dataWrongType, path, "list");
    std::vector<std::size_t> sizes;
    list.forEachItem([&](JsonValue item) {
        const auto size = readIndex(item);
        if (!size)
            throwFault(ErrorCode::dataWrongType, path, "integer");
        sizes.push_back(*size);
    });
    return sizes;
}

/// Refuses before anything is made that large. The product is never formed: it may not fit any number.
void expectSpanWithin(const std::vector<std::size_t>& sizes) {
    if (std::ranges::find(sizes, std::size_t{0}) != sizes.end())
        return;
    std::size_t span = 1;
    for (const std::size_t size : sizes) {
        if (size > kMostCells / span)
            throwFault(ErrorCode::dataTooManyCells, static_cast<std::int64_t>(kMostCells));
        span *= size;
    }
}

/// Codes from `index` as a list, or as an object of positions.
std::vector<std::string> codesByIndex(JsonValue index, const std::string& path) {
    if (index.isList())
        return readIds(index, path);
    if (!index.isObject())
        throwFault(ErrorCode::dataWrongType, path, "list");
    std::vector<std::optional<std::string>> codes(index.count());
    std::unordered_set<std::string_view> seen;
    index.forEachField([&](std::string_view code, JsonValue value) {
        const auto position = readIndex(value);
        if (!position || *position >= codes.size() || codes[*position])
            throwFault(ErrorCode::dataPositionBad, pathOf(path, code));
        if (!seen.insert(code).second)
            throwFault(ErrorCode::dataTwice, path, excerptOf(code));
        codes[*position] = std::string(code);
    });
    std::vector<std::string> ordered;
    for (auto& code : codes)
        ordered.push_back(std::move(*code)); // as many positions as codes, none twice: all are there
    return ordered;
}

/// Without an index the labels name the categories. Only one is allowed to be so, but the document keeps the
/// order of several.
std::vector<std::string> codesByLabel(JsonValue category) {
    std::vector<std::string> codes;
    if (const auto labels = category.find("label"))
        labels->forEachField([&](std::string_view code, JsonValue) { codes.emplace_back(code); });
    return codes;
}

std::vector<std::string> readCodes(JsonValue category, const std::string& path) {
    const auto index = category.find("index");
    return index ? codesByIndex(*index, pathOf(path, "index")) : codesByLabel(category);
}

/// Calls `visit(Category&, JsonValue)` with each category that has a field in an object by codes.
template <typename Visit>
void forEachOf(std::vector<Category>& categories, std::optional<JsonValue> byCode, Visit visit) {
    if (!byCode)
        return;
    std::unordered_map<std::string_view, Category*> categoryOf;
    for (Category& category : categories)
        categoryOf.emplace(category.code, &category);
    byCode->forEachField([&](std::string_view code, JsonValue value) {
        if (const auto found = categoryOf.find(code); found != categoryOf.end())
            visit(*found->second, value);
    });
}

/// `base` is the word of PxWeb, `label` and `symbol` those of the format.
std::string unitOf(JsonValue unit) {
    for (const char* field : {"base", "label", "symbol"})
        if (const auto text = unit.textOf(field); !text.empty())
            return std::string(text);
    return {};
}

std::vector<Category> readCategories(JsonValue category, const std::string& path) {
    std::vector<Category> categories;
    for (std::string& code : readCodes(category, path))
        categories.push_back({.code = std::move(code), .label = {}, .unit = {}});
    const auto labels = category.find("label");
    forEachOf(categories, labels,
              [](Category& of, JsonValue label) { of.label = std::string(label.text()); });
    if (labels && labels->isScalar() && categories.size() == 1)
        categories.front().label = std::string(labels->text());
    forEachOf(categories, category.find("unit"),
              [](Category& of, JsonValue unit) { of.unit = unitOf(unit); });
    return categories;
}

void giveRoles(std::vector<Dimension>& dimensions, std::optional<JsonValue> roles) {
    if (!roles)
        return;
    const auto give = [&](DimensionRole role, JsonValue id) {
        const auto found = std::ranges::find(dimensions, id.text(), &Dimension::id);
        if (id.isText() && found != dimensions.end())
            found->role = role;
    };
    for (const auto& [name, role] : {std::pair{"time", DimensionRole::time},
                                     {"geo", DimensionRole::place},
                                     {"metric", DimensionRole::contents}})
        if (const auto ids = roles->find(name)) {
            give(role, *ids);
            ids->forEachItem([&, role = role](JsonValue id) { give(role, id); });
        }
}

} // namespace

Dimension readDimension(JsonValue dimension, std::string id, const std::string& path) {
    if (!dimension.isObject())
        throwFault(ErrorCode::dataWrongType, path, "object");
    const JsonValue category = need(dimension, "category", path);
    if (!category.isObject())
        throwFault(ErrorCode::dataWrongType, pathOf(path, "category"), "object");
    return {.id = std::move(id),
            .label = std::string(dimension.textOf("label")),
            .role = DimensionRole::other,
            .categories = readCategories(category, pathOf(path, "category"))};
}

std::vector<Dimension> readDimensions(JsonValue dataset, const std::string& path) {
    const JsonValue described = need(dataset, "dimension", path);
    const std::string dimensionPath = pathOf(path, "dimension");
    const auto idList = findEither(dataset, described, "id");
    const auto sizeList = findEither(dataset, described, "size");
    if (!idList || !sizeList)
        throwFault(ErrorCode::dataMissing, pathOf(path, idList ? "size" : "id"));
    const auto ids = readIds(*idList, pathOf(path, "id"));
    const auto sizes = readSizes(*sizeList, pathOf(path, "size"));
    if (ids.size() > kMostDimensions)
        throwFault(ErrorCode::dataTooMuch);
    if (ids.size() != sizes.size())
        throwFault(ErrorCode::dataCountDiffers, pathOf(path, "size"), static_cast<std::int64_t>(sizes.size()),
                   static_cast<std::int64_t>(ids.size()));
    expectSpanWithin(sizes);

    std::vector<Dimension> dimensions;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string own = pathOf(dimensionPath, ids[i]);
        dimensions.push_back(readDimension(need(described, ids[i], dimensionPath), ids[i], own));
        const std::size_t count = dimensions.back().categories.size();
        if (count != sizes[i])
            throwFault(ErrorCode::dataCountDiffers, pathOf(own, "category"), static_cast<std::int64_t>(count),
                       static_cast<std::int64_t>(sizes[i]));
    }
    giveRoles(dimensions, findEither(dataset, described, "role"));
    guessRoles(dimensions);
    return dimensions;
}

} // namespace maalbilde
