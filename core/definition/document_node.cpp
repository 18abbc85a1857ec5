#include "core/definition/document_node.h"

#include "core/definition/document_path.h"
#include "core/definition/ids.h"
#include "core/values/text_scan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

constexpr std::int64_t kDecimalsAllowed = 3;

} // namespace

bool DocumentNode::isNull() const {
    return m_value->is_null();
}

bool DocumentNode::isObject() const {
    return m_value->is_object();
}

void DocumentNode::expectFields(std::initializer_list<std::string_view> allowed) const {
    for (const auto& [name, node] : fields())
        if (std::ranges::find(allowed, name) == allowed.end())
            node.refuse(ErrorCode::definitionUnknownField);
}

DocumentNode DocumentNode::field(std::string_view name) const {
    static const nlohmann::json kNothing;
    if (auto node = optionalField(name))
        return *node;
    DocumentNode missing(kNothing, pathOfField(m_path, name), *m_faults);
    missing.refuse(ErrorCode::definitionMissing);
    return missing;
}

std::optional<DocumentNode> DocumentNode::optionalField(std::string_view name) const {
    if (!expect(m_value->is_object(), "object"))
        return std::nullopt;
    const auto found = m_value->find(name);
    if (found == m_value->end())
        return std::nullopt;
    return DocumentNode(*found, pathOfField(m_path, name), *m_faults);
}

std::vector<std::pair<std::string, DocumentNode>> DocumentNode::fields() const {
    std::vector<std::pair<std::string, DocumentNode>> nodes;
    if (!expect(m_value->is_object(), "object"))
        return nodes;
    for (const auto& [name, value] : m_value->items())
        nodes.emplace_back(name, DocumentNode(value, pathOfField(m_path, name), *m_faults));
    return nodes;
}

std::vector<DocumentNode> DocumentNode::items() const {
    std::vector<DocumentNode> nodes;
    if (!expect(m_value->is_array(), "list"))
        return nodes;
    for (const auto& value : *m_value)
        nodes.emplace_back(value, pathOfItem(m_path, nodes.size()), *m_faults);
    return nodes;
}

std::vector<DocumentNode> DocumentNode::someItems() const {
    auto nodes = items();
    if (nodes.empty())
        refuse(ErrorCode::definitionEmpty);
    return nodes;
}

bool DocumentNode::boolean() const {
    return expect(m_value->is_boolean(), "boolean") && m_value->get<bool>();
}

std::string DocumentNode::textOrEmpty() const {
    const bool isText = m_value->is_string() && isUtf8Text(m_value->get_ref<const std::string&>());
    return expect(isText, "text") ? m_value->get<std::string>() : std::string();
}

std::string DocumentNode::text() const {
    std::string text = textOrEmpty();
    if (trimmed(text).empty())
        refuse(ErrorCode::definitionEmpty);
    return text;
}

std::size_t DocumentNode::oneOf(const std::vector<std::string>& allowed) const {
    const std::string word = text();
    const auto found = std::ranges::find(allowed, word);
    if (found != allowed.end())
        return static_cast<std::size_t>(found - allowed.begin());
    refuse(ErrorCode::definitionNotAllowed, word, fmt::format("{}", fmt::join(allowed, ", ")));
    return 0;
}

std::string DocumentNode::id() const {
    std::string id = textOrEmpty();
    if (!isId(id))
        refuse(ErrorCode::definitionBadId, id);
    return id;
}

BilingualText DocumentNode::bilingual() const {
    expectFields({"nb", "en"});
    return {.nb = field("nb").text(), .en = field("en").text()};
}

Quarter DocumentNode::quarter() const {
    const std::string code = text();
    const auto quarter = Quarter::parse(code);
    if (!quarter)
        refuse(ErrorCode::definitionBadQuarter, code);
    return quarter.value_or(Quarter(1, 1));
}

Date DocumentNode::date() const {
    const std::string day = text();
    const auto date = parseDate(day);
    if (!date)
        refuse(ErrorCode::definitionBadDate, day);
    return date.value_or(Date());
}

int DocumentNode::integer(int lowest, int highest) const {
    if (!expect(m_value->is_number_integer(), "integer"))
        return lowest;
    // Compared as a double: an unsigned number may lie beyond every signed one.
    const auto value = m_value->get<double>();
    if (lowest <= value && value <= highest)
        return static_cast<int>(value);
    refuse(ErrorCode::definitionNumberRange, Quantity::of(lowest), Quantity::of(highest));
    return lowest;
}

Quantity DocumentNode::quantity(Quantity lowest, Quantity highest) const {
    const auto value = number();
    if (!value)
        return {};
    if (!(lowest.toDouble() <= *value && *value <= highest.toDouble())) {
        refuse(ErrorCode::definitionNumberRange, lowest, highest);
        return {};
    }
    const auto quantity = Quantity::ofDouble(*value);
    if (!quantity)
        refuse(ErrorCode::definitionTooPrecise, kDecimalsAllowed);
    return quantity.value_or(Quantity());
}

double DocumentNode::share() const {
    const double share = number().value_or(0);
    if (0 <= share && share <= 1)
        return share;
    refuse(ErrorCode::definitionNumberRange, Quantity::of(0), Quantity::of(1));
    return 0;
}

bool DocumentNode::expect(bool holds, const char* typeWanted) const {
    if (!holds)
        refuse(ErrorCode::definitionWrongType, typeWanted);
    return holds;
}

std::optional<double> DocumentNode::number() const {
    return expect(m_value->is_number(), "number") ? std::optional(m_value->get<double>()) : std::nullopt;
}

} // namespace maalbilde
