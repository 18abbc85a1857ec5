#include "core/exchange/official_table.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/json_document.h"
#include "core/exchange/json_index.h"
#include "core/exchange/json_stat_dimensions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maalbilde {

namespace {

/// Tables known to have the list of municipalities added up over all periods (official_statistics.md).
constexpr std::array<std::string_view, 4> kSummedTables{"01222", "01223", "07459", "07091"};

/// `agg_KommSummer` → `KommSummer`; lists that add nothing up are passed over.
std::vector<std::string> codeListsOf(std::optional<JsonValue> extension) {
    constexpr std::string_view kAdding = "agg_";
    std::vector<std::string> names;
    for (const char* field : {"codelists", "codeLists"})
        if (const auto lists = extension ? extension->find(field) : std::nullopt)
            lists->forEachItem([&](JsonValue list) {
                if (const std::string_view id = list.textOf("id"); id.starts_with(kAdding))
                    names.emplace_back(id.substr(kAdding.size()));
            });
    return names;
}

bool isTrue(std::optional<JsonValue> value) {
    return value && value->kind() == JsonKind::boolean && value->text() == "true";
}

/// Gives each dimension the role that the document or its own words tell.
void giveRoles(OfficialTable& table, std::optional<JsonValue> roles) {
    std::vector<Dimension> dimensions;
    for (const OfficialDimension& official : table.dimensions)
        dimensions.push_back(official.dimension);
    const std::array kRoles{std::pair{"time", DimensionRole::time}, std::pair{"geo", DimensionRole::place},
                            std::pair{"metric", DimensionRole::contents}};
    for (const auto& [name, role] : kRoles)
        if (const auto ids = roles ? roles->find(name) : std::nullopt)
            ids->forEachItem([&](JsonValue id) {
                for (Dimension& dimension : dimensions)
                    if (dimension.id == id.text())
                        dimension.role = role;
            });
    guessRoles(dimensions);
    for (std::size_t i = 0; i < dimensions.size(); ++i)
        table.dimensions[i].dimension.role = dimensions[i].role;
}

/// Version 2. Each dimension is read by itself: together they may span far more cells than any reply.
void readVersion2(JsonValue root, OfficialTable& table) {
    table.title = std::string(root.textOf("label"));
    table.updated = std::string(root.textOf("updated"));
    const auto ids = root.find("id");
    const auto dimensions = root.find("dimension");
    if (!ids || !dimensions)
        throwFault(ErrorCode::dataMissing, ids ? "dimension" : "id");
    ids->forEachItem([&](JsonValue id) {
        const std::string path = pathOf("dimension", id.text());
        const auto found = dimensions->find(id.text());
        if (!found)
            throwFault(ErrorCode::dataMissing, path);
        const auto extension = found->find("extension");
        table.dimensions.push_back(
            {.dimension = readDimension(*found, std::string(id.text()), path),
             .mayBeLeftOut = isTrue(extension ? extension->find("elimination") : std::nullopt),
             .codeLists = codeListsOf(extension)});
    });
    giveRoles(table, root.find("role"));
}

Dimension variableOf(JsonValue variable, const std::string& path) {
    Dimension dimension{.id = std::string(variable.textOf("code")),
                        .label = std::string(variable.textOf("text")),
                        .categories = {}};
    if (dimension.id.empty())
        throwFault(ErrorCode::dataMissing, pathOf(path, "code"));
    std::vector<std::string> labels;
    if (const auto texts = variable.find("valueTexts"))
        texts->forEachItem([&](JsonValue text) { labels.emplace_back(text.text()); });
    const auto values = variable.find("values");
    if (!values || !values->isList())
        throwFault(ErrorCode::dataMissing, pathOf(path, "values"));
    values->forEachItem([&](JsonValue code) {
        const std::size_t i = dimension.categories.size();
        dimension.categories.push_back(
            {.code = std::string(code.text()), .label = i < labels.size() ? labels[i] : "", .unit = {}});
    });
    if (isTrue(variable.find("time")))
        dimension.role = DimensionRole::time;
    return dimension;
}

void readVersion1(JsonValue root, JsonValue variables, OfficialTable& table) {
    table.title = std::string(root.textOf("title"));
    variables.forEachItem([&](JsonValue variable) {
        const std::string path = "variables[" + std::to_string(table.dimensions.size()) + "]";
        table.dimensions.push_back({.dimension = variableOf(variable, path),
                                    .mayBeLeftOut = isTrue(variable.find("elimination")),
                                    .codeLists = {}});
    });
    giveRoles(table, std::nullopt);
    if (std::ranges::find(kSummedTables, table.id) == kSummedTables.end())
        return;
    for (OfficialDimension& official : table.dimensions)
        if (official.dimension.role == DimensionRole::place)
            official.codeLists.emplace_back(kSummedMunicipalities);
}

OfficialTable readTable(JsonValue root, std::string_view tableId) {
    OfficialTable table{.id = std::string(tableId), .title = {}, .updated = {}, .dimensions = {}};
    if (const auto variables = root.find("variables"); variables && variables->isList())
        readVersion1(root, *variables, table);
    else
        readVersion2(root, table);
    return table;
}

} // namespace

const OfficialDimension* OfficialTable::dimension(DimensionRole role) const {
    const auto found = std::ranges::find_if(
        dimensions, [&](const OfficialDimension& official) { return official.dimension.role == role; });
    return found == dimensions.end() ? nullptr : &*found;
}

bool isTableId(std::string_view text) {
    constexpr std::size_t kDigits = 5;
    return text.size() == kDigits && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Result<OfficialTable> readOfficialTable(std::string_view json, std::string_view tableId) {
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::unexpected(document.error());
    return attemptReading([&] { return readTable(document->root(), tableId); });
}

} // namespace maalbilde
