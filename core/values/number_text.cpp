#include "core/values/number_text.h"

#include "core/values/text_scan.h"

#include <algorithm>
#include <string>

namespace maalbilde {

namespace {

bool takeSign(TextScan& scan) {
    const bool negative = scan.take("-") || scan.take("\u2212") || scan.take("\u2013");
    if (!negative)
        scan.take("+");
    scan.skipSpaces();
    return negative;
}

std::string takeDigits(TextScan& scan) {
    std::string digits;
    while (const auto digit = scan.takeNumber(1, 1))
        digits += static_cast<char>('0' + *digit);
    return digits;
}

struct WholePart {
    std::string digits;
    bool spaced = false; // groups of three with spaces
    int pointGroups = 0; // groups of three after a point
    bool wellFormed = true;
};

/// Digits with groups of three after spaces or points. A last point group may turn out to be decimals.
WholePart takeWholePart(TextScan& scan) {
    WholePart part{.digits = takeDigits(scan)};
    const bool mayBeGrouped = part.digits.size() <= 3 && !part.digits.empty();
    for (;;) {
        TextScan ahead = scan;
        const bool space = ahead.takeSpace();
        const bool point = !space && ahead.take(".");
        if (!space && !point)
            return part;
        const std::string group = takeDigits(ahead);
        if (point && (group.size() != 3 || !mayBeGrouped || part.spaced))
            return part; // a decimal point
        if (group.size() != 3 || !mayBeGrouped || (space && part.pointGroups > 0)) {
            part.wellFormed = false;
            return part;
        }
        part.spaced |= space;
        part.pointGroups += point ? 1 : 0;
        part.digits += group;
        scan = ahead;
    }
}

tl::expected<Quantity, NumberFault> assemble(std::string whole, std::string decimals, bool negative) {
    while (!decimals.empty() && decimals.back() == '0')
        decimals.pop_back();
    if (decimals.size() > 3)
        return tl::unexpected(NumberFault::tooPrecise);
    decimals.resize(3, '0');
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    if (whole.size() > 12)
        return tl::unexpected(NumberFault::tooLarge);
    const std::int64_t thousandths = std::stoll("0" + whole + decimals);
    const auto quantity = Quantity::ofThousandths(negative ? -thousandths : thousandths);
    if (!quantity.isPlausibleFigure())
        return tl::unexpected(NumberFault::tooLarge);
    return quantity;
}

} // namespace

tl::expected<Quantity, NumberFault> parseNumber(std::string_view text) {
    TextScan scan(trimmed(text));
    const bool negative = takeSign(scan);
    WholePart whole = takeWholePart(scan);
    if (whole.digits.empty() || !whole.wellFormed)
        return tl::unexpected(NumberFault::notANumber);

    const bool decimalSign = scan.take(",") || (whole.pointGroups == 0 && scan.take("."));
    const std::string decimals = takeDigits(scan);
    if (!scan.atEnd() || decimalSign == decimals.empty())
        return tl::unexpected(NumberFault::notANumber);

    if (whole.pointGroups == 1 && !decimalSign) {
        // No grouped number begins with a zero: `0.500` can only be decimals.
        if (whole.digits.front() != '0')
            return tl::unexpected(NumberFault::ambiguous);
        const std::string integer = whole.digits.substr(0, whole.digits.size() - 3);
        return assemble(integer, whole.digits.substr(integer.size()), negative);
    }
    if (whole.pointGroups > 0 && whole.digits.front() == '0')
        return tl::unexpected(NumberFault::notANumber);
    return assemble(whole.digits, decimals, negative);
}

Result<Quantity> readNumber(std::string_view text) {
    return parseNumber(text).map_error([&](NumberFault fault) {
        switch (fault) {
        case NumberFault::ambiguous: return Error{ErrorCode::valueAmbiguous, {std::string(text)}};
        case NumberFault::tooPrecise:
            return Error{ErrorCode::valueTooPrecise, {std::string(text), std::int64_t{3}}};
        case NumberFault::tooLarge: return Error{ErrorCode::valueTooLarge, {std::string(text)}};
        case NumberFault::notANumber: break;
        }
        return Error{ErrorCode::valueNotANumber, {std::string(text)}};
    });
}

} // namespace maalbilde
