#include "core/exchange/json_document.h"

#include "core/exchange/exchange_fault.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace maalbilde {

namespace {

using nlohmann::json;

/// Where a byte stands, for people: line and column from 1.
[[noreturn]] void throwNotJson(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, std::min(position == 0 ? 0 : position - 1, text.size()));
    const auto lines = std::ranges::count(before, '\n');
    const auto lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    throwFault(ErrorCode::dataNotJson, std::int64_t{lines} + 1,
               static_cast<std::int64_t>(before.size() - lineStart) + 1);
}

} // namespace

/// Writes down what the parser finds.
class JsonTokens final : public nlohmann::json_sax<json> {
public:
    JsonTokens(std::string_view source, JsonDocument& document) : m_source(source), m_document(document) {}

    bool null() override { return add(JsonKind::null, {}); }

    bool boolean(bool value) override { return add(JsonKind::boolean, value ? "true" : "false"); }

    bool number_integer(number_integer_t number) override {
        // The parser gives a signed zero only for `-0`.
        return number == 0 ? add(JsonKind::number, "-0") : add(JsonKind::number, textOf(number));
    }

    bool number_unsigned(number_unsigned_t number) override { return add(JsonKind::number, textOf(number)); }

    bool number_float(number_float_t, const string_t& written) override {
        return add(JsonKind::number, written);
    }

    bool string(string_t& text) override { return add(JsonKind::text, text); }

    bool binary(binary_t&) override { return false; }

    bool key(string_t& name) override { return add(JsonKind::text, name); }

    bool start_object(std::size_t) override { return open(JsonKind::object); }

    bool start_array(std::size_t) override { return open(JsonKind::list); }

    bool end_object() override { return close(); }

    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
        throwNotJson(m_source, position);
    }

private:
    template <typename Integer>
    std::string_view textOf(Integer number) {
        m_number.clear();
        fmt::format_to(std::back_inserter(m_number), "{}", number);
        return {m_number.data(), m_number.size()};
    }

    bool add(JsonKind kind, std::string_view text) {
        auto& tokens = m_document.m_tokens;
        if (tokens.size() == JsonDocument::kMostTokens ||
            m_document.m_text.size() + text.size() > std::numeric_limits<std::uint32_t>::max())
            throwFault(ErrorCode::dataTooMuch);
        tokens.push_back({.kind = kind,
                          .start = static_cast<std::uint32_t>(m_document.m_text.size()),
                          .size = static_cast<std::uint32_t>(text.size()),
                          .end = static_cast<std::uint32_t>(tokens.size() + 1)});
        m_document.m_text += text;
        return true;
    }

    bool open(JsonKind kind) {
        if (m_open.size() == JsonDocument::kDeepest)
            throwFault(ErrorCode::dataTooDeep, static_cast<std::int64_t>(JsonDocument::kDeepest));
        m_open.push_back(m_document.m_tokens.size());
        return add(kind, {});
    }

    bool close() {
        m_document.m_tokens[m_open.back()].end = static_cast<std::uint32_t>(m_document.m_tokens.size());
        m_open.pop_back();
        return true;
    }

    std::string_view m_source;
    JsonDocument& m_document;
    std::vector<std::size_t> m_open;
    fmt::memory_buffer m_number;
};

Result<JsonDocument> JsonDocument::parse(std::string_view text) {
    return attemptReading([&] {
        JsonDocument document;
        document.m_tokens.reserve(std::min(text.size() / 2 + 1, kMostTokens)); // never moved while it grows
        document.m_text.reserve(text.size());
        JsonTokens tokens(text, document);
        json::sax_parse(text, &tokens);
        return document;
    });
}

std::optional<JsonValue> JsonValue::find(std::string_view field) const {
    if (!isObject())
        return std::nullopt;
    std::optional<JsonValue> found;
    for (std::size_t i = m_token + 1; i < token().end; i = endOf(i + 1)) {
        if (JsonValue(*m_document, i).text() != field)
            continue;
        if (found)
            throwFault(ErrorCode::dataTwice, "{}", excerptOf(field)); // nobody can tell which is meant
        found = JsonValue(*m_document, i + 1);
    }
    return found && !found->isNull() ? found : std::nullopt;
}

std::string_view JsonValue::textOf(std::string_view field) const {
    const auto value = find(field);
    return value && value->isScalar() ? value->text() : std::string_view();
}

std::size_t JsonValue::count() const {
    std::size_t found = 0;
    forEachItem([&](JsonValue) { ++found; });
    forEachField([&](std::string_view, JsonValue) { ++found; });
    return found;
}

} // namespace maalbilde
