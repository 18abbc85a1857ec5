#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

/// Reads a text from the left, piece by piece. Each `take…` consumes what it recognises and nothing else.
class TextScan {
public:
    explicit TextScan(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// Consumes `literal` if it comes next; ASCII letters match in either case.
    bool take(std::string_view literal);
    /// Consumes between `least` and `most` ASCII digits and returns their value; nothing if there are fewer.
    std::optional<int> takeNumber(int least, int most);
    /// Consumes one space of any kind that people type or paste: space, TAB, U+00A0, U+202F, U+2009.
    bool takeSpace();
    /// Consumes all spaces that come next.
    void skipSpaces();

private:
    std::string_view m_rest;
};

/// The text without spaces (of the kinds of TextScan::takeSpace) and line ends at either end.
std::string_view trimmed(std::string_view text);

/// True if the texts are equal when ASCII letters match in either case and Æ, Ø, Å match æ, ø, å.
bool equalIgnoringCase(std::string_view a, std::string_view b);

/// The text with ASCII letters and Æ, Ø, Å in lower case.
std::string lowered(std::string_view text);

/// True if the bytes are well-formed UTF-8 (RFC 3629) without NUL.
bool isUtf8Text(std::string_view text);

} // namespace maalbilde
