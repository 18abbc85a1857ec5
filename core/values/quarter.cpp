#include "core/values/quarter.h"

#include "core/values/contract.h"
#include "core/values/text_scan.h"

#include <fmt/format.h>

namespace maalbilde {

namespace {

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

bool exists(int year, int number) {
    return kFirstYear <= year && year <= kLastYear && 1 <= number && number <= 4;
}

/// `2016K3`, `2016Q3`, with or without a space or hyphen between.
std::optional<Quarter> parseYearFirst(TextScan scan) {
    const auto year = scan.takeNumber(4, 4);
    scan.skipSpaces();
    scan.take("-");
    if (!year || !(scan.take("K") || scan.take("Q")))
        return std::nullopt;
    const auto number = scan.takeNumber(1, 1);
    if (!number || !scan.atEnd())
        return std::nullopt;
    return Quarter::make(*year, *number);
}

/// `3. kvartal 2016`, `3. kv. 2016`, `Q3 2016`, `K3 2016`.
std::optional<Quarter> parseNumberFirst(TextScan scan) {
    const bool letterFirst = scan.take("Q") || scan.take("K");
    const auto number = scan.takeNumber(1, 1);
    if (!letterFirst) {
        scan.take(".");
        scan.skipSpaces();
        if (!(scan.take("kvartal") || scan.take("kv.") || scan.take("kv")))
            return std::nullopt;
    }
    if (!scan.takeSpace())
        return std::nullopt;
    scan.skipSpaces();
    const auto year = scan.takeNumber(4, 4);
    if (!number || !year || !scan.atEnd())
        return std::nullopt;
    return Quarter::make(*year, *number);
}

} // namespace

Quarter::Quarter(int year, int number) : m_ordinal(year * 4 + number - 1) {
    require(exists(year, number), "a quarter has a year 1–9999 and a number 1–4");
}

std::optional<Quarter> Quarter::make(int year, int number) {
    if (!exists(year, number))
        return std::nullopt;
    return Quarter(year, number);
}

std::optional<Quarter> Quarter::parse(std::string_view text) {
    const TextScan scan(trimmed(text));
    if (const auto quarter = parseYearFirst(scan))
        return quarter;
    return parseNumberFirst(scan);
}

std::string Quarter::code() const {
    return fmt::format("{:04}K{}", year(), number());
}

Quarter operator+(Quarter quarter, int quarters) {
    const int ordinal = quarter.m_ordinal + quarters;
    return Quarter(ordinal / 4, ordinal % 4 + 1);
}

QuarterRange::QuarterRange(Quarter first, Quarter last) : m_first(first), m_last(last) {
    require(first <= last, "a range of quarters ends no earlier than it begins");
}

} // namespace maalbilde
