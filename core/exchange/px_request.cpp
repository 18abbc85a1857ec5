#include "core/exchange/px_request.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string_view>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

/// Percent-encoding (RFC 3986) of a name or value within a question; commas and round brackets are allowed.
std::string encoded(std::string_view text) {
    constexpr std::string_view kPlain = "-._~,()*";
    std::string result;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || kPlain.find(c) != std::string_view::npos)
            result += c;
        else
            result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

std::string joined(const std::vector<std::string>& codes) {
    std::string list;
    for (const std::string& code : codes)
        list += (list.empty() ? "" : ",") + code;
    return list;
}

bool isAddedUp(const OfficialQuery& query, const OfficialSelection& selection) {
    return selection.role == DimensionRole::place && !query.codeList.empty();
}

/// Periods lie without a gap in a table, and a run of them is short to write.
std::string codesOf(const OfficialSelection& selection) {
    if (selection.codes.empty())
        return "*";
    if (selection.role == DimensionRole::time && selection.codes.size() > 1)
        return fmt::format("[range({},{})]", selection.codes.front(), selection.codes.back());
    return joined(selection.codes);
}

std::string questionOf(const OfficialQuery& query) {
    std::string text = "lang=no&outputFormat=json-stat2";
    const auto add = [&](const char* name, const std::string& dimension, const std::string& value) {
        text += fmt::format("&{}={}", encoded(fmt::format("{}[{}]", name, dimension)), encoded(value));
    };
    for (const OfficialSelection& selection : query.selections) {
        if (isAddedUp(query, selection)) {
            add("codelist", selection.dimension, "agg_" + query.codeList);
            add("outputValues", selection.dimension, "aggregated");
        }
        add("valueCodes", selection.dimension, codesOf(selection));
    }
    return text;
}

std::string bodyOf(const OfficialQuery& query) {
    Json body{{"query", Json::array()}, {"response", {{"format", "json-stat2"}}}};
    for (const OfficialSelection& selection : query.selections) {
        const std::string filter = isAddedUp(query, selection) ? "agg:" + query.codeList
                                   : selection.codes.empty()   ? "all"
                                                               : "item";
        const Json values = selection.codes.empty() ? Json::array({"*"}) : Json(selection.codes);
        body["query"].push_back(
            {{"code", selection.dimension}, {"selection", {{"filter", filter}, {"values", values}}}});
    }
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

PxRequest tableRequest(PxVersion version, const std::string& tableId) {
    if (version == PxVersion::v1)
        return {.path = "v0/no/table/" + encoded(tableId), .body = {}};
    return {.path = fmt::format("pxwebapi/v2/tables/{}/metadata?lang=no", encoded(tableId)), .body = {}};
}

PxRequest dataRequest(PxVersion version, const OfficialQuery& query) {
    if (version == PxVersion::v1)
        return {.path = "v0/no/table/" + encoded(query.tableId), .body = bodyOf(query)};
    return {.path = fmt::format("pxwebapi/v2/tables/{}/data?{}", encoded(query.tableId), questionOf(query)),
            .body = {}};
}

} // namespace maalbilde
