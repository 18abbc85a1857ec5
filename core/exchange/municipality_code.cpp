#include "core/exchange/municipality_code.h"

#include "core/values/text_scan.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr std::size_t kDigits = 4;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// After the number: nothing, or a name with something between.
bool mayFollow(std::string_view rest) {
    TextScan scan(rest);
    return scan.atEnd() || scan.takeSpace() || scan.take("-") || scan.take(":") || scan.take("(");
}

} // namespace

std::optional<std::string> readMunicipalityCode(std::string_view text) {
    TextScan scan(trimmed(text));
    if (scan.take("K") && !scan.take("-") && !scan.take("_"))
        scan.take(".");
    const std::string_view rest = scan.rest();
    if (rest.size() < kDigits || !std::ranges::all_of(rest.substr(0, kDigits), isDigit) ||
        !mayFollow(rest.substr(kDigits)))
        return std::nullopt;
    return std::string(rest.substr(0, kDigits));
}

} // namespace maalbilde
