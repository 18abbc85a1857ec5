#pragma once

#include "core/values/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

class JsonValue;

enum class JsonKind : std::uint8_t { null, boolean, number, text, list, object };

/// A JSON document in the order in which it was written, numbers kept as they were written: `1.0` stays
/// `1.0`. One flat list of tokens, so that a table of a million cells takes some twenty bytes each.
class JsonDocument {
public:
    /// The deepest nesting and the most tokens that are read; JSON-stat needs some ten levels.
    static constexpr std::size_t kDeepest = 32;
    static constexpr std::size_t kMostTokens = 16'000'000;

    /// Requires UTF-8. Errors: dataNotJson with line and column, dataTooDeep, dataTooMuch.
    static Result<JsonDocument> parse(std::string_view text);

    /// Valid as long as the document is.
    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonValue;
    friend class JsonTokens;

    struct Token {
        JsonKind kind;
        std::uint32_t start; ///< of its text in m_text
        std::uint32_t size;
        std::uint32_t end; ///< the token after it and all that it holds
    };

    std::vector<Token> m_tokens; // each field of an object is two: its name and its value
    std::string m_text;
};

/// A value in a JsonDocument; cheap to copy.
class JsonValue {
public:
    JsonValue(const JsonDocument& document, std::size_t token) : m_document(&document), m_token(token) {}

    [[nodiscard]] JsonKind kind() const { return token().kind; }

    [[nodiscard]] bool isNull() const { return kind() == JsonKind::null; }

    [[nodiscard]] bool isList() const { return kind() == JsonKind::list; }

    [[nodiscard]] bool isObject() const { return kind() == JsonKind::object; }

    [[nodiscard]] bool isText() const { return kind() == JsonKind::text; }

    /// A number or a text, which some writers put around their numbers.
    [[nodiscard]] bool isScalar() const { return isText() || kind() == JsonKind::number; }

    /// The text, or the number, `true` or `false` as it was written; empty for everything else.
    [[nodiscard]] std::string_view text() const {
        return std::string_view(m_document->m_text).substr(token().start, token().size);
    }

    /// The value of a field; nothing if this is no object or has no such field, or if the field is null.
    /// Throws ExchangeFault with dataTwice if the field is there twice.
    [[nodiscard]] std::optional<JsonValue> find(std::string_view field) const;

    /// The text of a field; empty if it has none.
    [[nodiscard]] std::string_view textOf(std::string_view field) const;

    /// The number of items of a list or of fields of an object.
    [[nodiscard]] std::size_t count() const;

    /// Calls `visit(JsonValue)` with each item of a list.
    template <typename Visit>
    void forEachItem(Visit&& visit) const {
        if (isList())
            for (std::size_t i = m_token + 1; i < token().end; i = endOf(i))
                visit(JsonValue(*m_document, i));
    }

    /// Calls `visit(std::string_view name, JsonValue)` with each field of an object.
    template <typename Visit>
    void forEachField(Visit&& visit) const {
        if (isObject())
            for (std::size_t i = m_token + 1; i < token().end; i = endOf(i + 1))
                visit(JsonValue(*m_document, i).text(), JsonValue(*m_document, i + 1));
    }

private:
    [[nodiscard]] const JsonDocument::Token& token() const { return m_document->m_tokens[m_token]; }

    [[nodiscard]] std::size_t endOf(std::size_t index) const { return m_document->m_tokens[index].end; }

    const JsonDocument* m_document;
    std::size_t m_token;
};

inline JsonValue JsonDocument::root() const {
    return {*this, 0};
}

} // namespace maalbilde
