#include "core/values/text_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, 5> kSpaces{" ", "\t", "\u00A0", "\u202F", "\u2009"};

char asciiLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

bool TextScan::take(std::string_view literal) {
    if (m_rest.size() < literal.size())
        return false;
    if (!std::equal(literal.begin(), literal.end(), m_rest.begin(),
                    [](char a, char b) { return asciiLower(a) == asciiLower(b); }))
        return false;
    m_rest.remove_prefix(literal.size());
    return true;
}

std::optional<int> TextScan::takeNumber(int least, int most) {
    int digits = 0;
    int value = 0;
    while (digits < most && static_cast<std::size_t>(digits) < m_rest.size() &&
           isDigit(m_rest[static_cast<std::size_t>(digits)])) {
        value = value * 10 + (m_rest[static_cast<std::size_t>(digits)] - '0');
        ++digits;
    }
    if (digits < least)
        return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(digits));
    return value;
}

bool TextScan::takeSpace() {
    return std::ranges::any_of(kSpaces, [this](std::string_view space) { return take(space); });
}

void TextScan::skipSpaces() {
    while (takeSpace()) {
    }
}

std::string_view trimmed(std::string_view text) {
    const auto strip = [&](auto endsWith, auto remove) {
        bool again = true;
        while (again) {
            again = false;
            for (const std::string_view space : {kSpaces[0], kSpaces[1], kSpaces[2], kSpaces[3], kSpaces[4],
                                                 std::string_view("\r"), std::string_view("\n")}) {
                if (endsWith(space)) {
                    remove(space.size());
                    again = true;
                }
            }
        }
    };
    strip([&](std::string_view s) { return text.starts_with(s); },
          [&](std::size_t n) { text.remove_prefix(n); });
    strip([&](std::string_view s) { return text.ends_with(s); },
          [&](std::size_t n) { text.remove_suffix(n); });
    return text;
}

std::string lowered(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Æ Ø Å are C3 86, C3 98, C3 85 in UTF-8; their lower case lies 0x20 higher.
        const bool norwegian = text[i] == '\xC3' && i + 1 < text.size() &&
                               (text[i + 1] == '\x86' || text[i + 1] == '\x98' || text[i + 1] == '\x85');
        result += asciiLower(text[i]);
        if (norwegian)
            result += static_cast<char>(static_cast<unsigned char>(text[++i]) + 0x20U);
    }
    return result;
}

bool equalIgnoringCase(std::string_view a, std::string_view b) {
    return lowered(a) == lowered(b);
}

bool isUtf8Text(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead == 0)
            return false;
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || i + static_cast<std::size_t>(length) > text.size())
            return false;
        std::uint32_t point = lead & (0xFFU >> (length + 1));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
            if ((next & 0xC0U) != 0x80)
                return false;
            point = (point << 6) | (next & 0x3FU);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        if (overlong || surrogate || point > 0x10FFFF)
            return false;
        i += static_cast<std::size_t>(length);
    }
    return true;
}

} // namespace maalbilde
