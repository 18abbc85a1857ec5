#include "app/commands/data_json.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string_view>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kIndent = 2;

std::string_view nameOf(DataFormat format) {
    switch (format) {
    case DataFormat::jsonStat: return "JSON-stat";
    case DataFormat::csv: return "CSV";
    case DataFormat::dataPackage: return "data package";
    }
    return {};
}

Json roleJson(DimensionRole role) {
    switch (role) {
    case DimensionRole::time: return "time";
    case DimensionRole::place: return "place";
    case DimensionRole::contents: return "contents";
    case DimensionRole::other: break;
    }
    return {};
}

std::string signOf(char sign) {
    return sign == 0 ? std::string() : std::string(1, sign);
}

Json readingJson(const DataReading& reading) {
    Json json{{"format", nameOf(reading.format)}, {"charset", nameOf(reading.charset)}};
    if (reading.format == DataFormat::jsonStat)
        json.update({{"version", reading.version}, {"class", reading.kind}});
    if (reading.format == DataFormat::csv)
        json.update({{"separator", signOf(reading.separator)},
                     {"decimalSign", signOf(reading.decimalSign)},
                     {"headerLine", reading.headerLine},
                     {"wide", reading.wide}});
    return json;
}

Json dimensionJson(const Dimension& dimension) {
    Json codes = Json::array();
    Json labels = Json::array();
    Json units = Json::object();
    for (const Category& category : dimension.categories) {
        codes.push_back(category.code);
        labels.push_back(category.label);
        if (!category.unit.empty())
            units[category.code] = category.unit;
    }
    Json json{{"id", dimension.id},
              {"label", dimension.label},
              {"role", roleJson(dimension.role)},
              {"codes", std::move(codes)},
              {"labels", std::move(labels)}};
    if (!units.empty())
        json["units"] = std::move(units);
    return json;
}

Json cellsJson(const StatCells& cells) {
    std::size_t valued = 0;
    std::map<std::string_view, std::size_t> marks;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        valued += cells.value(cell).empty() ? 0U : 1U;
        if (!cells.mark(cell).empty())
            ++marks[cells.mark(cell)];
    }
    Json counted = Json::object();
    for (const auto& [mark, count] : marks)
        counted[std::string(mark)] = count;
    return {{"cells", cells.size()}, {"values", valued}, {"marks", std::move(counted)}};
}

Json tableJson(const StatTable& table, std::size_t number) {
    Json json{{"dataset", number},        {"name", table.name},
              {"title", table.title},     {"source", table.source},
              {"updated", table.updated}, {"table", table.tableId},
              {"notes", table.notes},     {"hasValues", table.cells.has_value()}};
    if (table.cells)
        json.update(cellsJson(*table.cells));
    json["dimensions"] = Json::array();
    for (const Dimension& dimension : table.dimensions)
        json["dimensions"].push_back(dimensionJson(dimension));
    return json;
}

} // namespace

std::string dataJson(const StatDocument& document, std::optional<std::size_t> dataset) {
    Json json{{"reading", readingJson(document.reading)},
              {"title", document.title},
              {"source", document.source},
              {"updated", document.updated},
              {"datasets", Json::array()},
              {"links", Json::array()}};
    for (std::size_t i = 0; i < document.tables.size(); ++i)
        if (!dataset || *dataset == i)
            json["datasets"].push_back(tableJson(document.tables[i], i + 1));
    for (const StatLink& link : document.links)
        json["links"].push_back({{"class", link.kind}, {"label", link.label}, {"address", link.address}});
    return json.dump(kIndent, ' ', false, Json::error_handler_t::replace);
}

} // namespace maalbilde
