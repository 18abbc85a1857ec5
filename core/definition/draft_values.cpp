#include "core/definition/draft_values.h"

#include "core/values/text_scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace maalbilde {

namespace {

constexpr std::size_t kPercentDigits = 2;

std::string withSign(std::string text, char decimalSign) {
    std::ranges::replace(text, '.', decimalSign);
    return text;
}

/// The shortest digits that mean exactly this number, never with an exponent.
std::string plainDigits(double number) {
    std::array<char, 400> digits{}; // the smallest double has 324 of them before the first that counts
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

bool isPlainNumber(std::string_view text) {
    const auto point = text.find('.');
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? "" : text.substr(point + 1);
    return !whole.empty() && std::ranges::all_of(whole, isDigit) && std::ranges::all_of(rest, isDigit);
}

} // namespace

std::string numberTyped(Quantity number, char decimalSign) {
    // Three decimals after a point could be thousands.
    const bool doubtful = decimalSign == '.' && number.decimals() == 3;
    return withSign(number.toString() + (doubtful ? "0" : ""), decimalSign);
}

/// Moves the point of the digits: multiplying would round.
std::string percentTyped(double share, char decimalSign) {
    const std::string digits = plainDigits(share);
    const auto point = std::min(digits.find('.'), digits.size());
    std::string whole = digits.substr(0, point);
    std::string decimals = point < digits.size() ? digits.substr(point + 1) : "";
    decimals.resize(std::max(decimals.size(), kPercentDigits), '0');
    whole += decimals.substr(0, kPercentDigits);
    decimals.erase(0, kPercentDigits);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    return withSign(decimals.empty() ? whole : whole + "." + decimals, decimalSign);
}

std::optional<double> percentRead(std::string_view text) {
    std::string digits(trimmed(text));
    if (digits.ends_with('%'))
        digits = trimmed(std::string_view(digits).substr(0, digits.size() - 1));
    std::ranges::replace(digits, ',', '.');
    if (!isPlainNumber(digits))
        return std::nullopt;
    digits += "e-2";
    double share = 0;
    const auto read = std::from_chars(digits.data(), std::to_address(digits.cend()), share);
    return read.ec == std::errc() ? std::optional(share) : std::nullopt;
}

} // namespace maalbilde
