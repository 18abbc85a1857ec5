#include "core/exchange/import_number.h"

#include "core/values/number_text.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace maalbilde {

namespace {

/// True if every `sign` in the text has exactly three digits after it: it may stand between thousands.
bool mayGroup(std::string_view text, char sign) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) {
        const std::string_view group = text.substr(at + 1, 3);
        const bool ends = at + 4 >= text.size() || !isDigit(text[at + 4]);
        if (at == 0 || group.size() < 3 || !std::ranges::all_of(group, isDigit) || !ends)
            return false;
    }
    return true;
}

/// The number with a comma as its decimal sign and nothing between thousands: what parseNumber() never takes
/// for anything else.
Result<std::string> withComma(std::string_view text, char decimal, char group) {
    if (!mayGroup(text.substr(0, text.find(decimal)), group) ||
        (text.find(decimal) != std::string_view::npos &&
         text.substr(text.find(decimal)).find(group) != std::string_view::npos))
        return failure(ErrorCode::valueNotANumber, std::string(text));
    std::string plain;
    for (const char c : text)
        if (c != group)
            plain += c == decimal ? ',' : c;
    if (plain.ends_with(','))
        return failure(ErrorCode::valueNotANumber, std::string(text));
    return plain;
}

/// `1e3`, `2.5E-1`: as programs write large and small numbers.
Result<Quantity> readScientific(std::string_view text) {
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size())
        return failure(ErrorCode::valueNotANumber, std::string(text));
    if (const auto quantity = Quantity::ofDouble(value))
        return *quantity;
    constexpr double kLargest = 1e11;
    if (value > kLargest || value < -kLargest)
        return failure(ErrorCode::valueTooLarge, std::string(text));
    return failure(ErrorCode::valueTooPrecise, std::string(text), std::int64_t{3});
}

} // namespace

Result<Quantity> readFigureText(std::string_view text, DecimalSign sign) {
    text = trimmed(text);
    if (sign == DecimalSign::ask)
        return readNumber(text);
    if (sign == DecimalSign::point && text.find_first_of("eE") != std::string_view::npos)
        return readScientific(text);
    const auto plain = sign == DecimalSign::point ? withComma(text, '.', ',') : withComma(text, ',', '.');
    if (!plain)
        return tl::unexpected(plain.error());
    return readNumber(*plain).map_error([&](Error error) {
        error.facts.front() = std::string(text); // as it stands in the file
        return error;
    });
}

} // namespace maalbilde
