#include "core/exchange/period.h"

#include "core/values/text_scan.h"

namespace maalbilde {

namespace {

constexpr int kFirstYear = 1500;
constexpr int kLastYear = 2199;

std::optional<Period> readMonth(TextScan scan, int year) {
    const bool letter = scan.take("M") || scan.take("-M");
    if (!letter && !scan.take("-"))
        return std::nullopt;
    const auto month = scan.takeNumber(2, 2);
    if (!month || *month < 1 || *month > 12 || !scan.atEnd())
        return std::nullopt;
    return Period{Frequency::month, year, *month};
}

/// A four-digit number may be anything: a municipality is not a year.
bool mayBeYear(int year) {
    return kFirstYear <= year && year <= kLastYear;
}

} // namespace

std::optional<Period> readPeriod(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with('*'))
        text = trimmed(text.substr(0, text.size() - 1));
    TextScan scan(text);
    if (const auto year = scan.takeNumber(4, 4); year && mayBeYear(*year)) {
        if (scan.atEnd())
            return Period{Frequency::year, *year, 1};
        if (const auto month = readMonth(scan, *year))
            return month;
    }
    if (const auto quarter = Quarter::parse(text); quarter && mayBeYear(quarter->year()))
        return Period{Frequency::quarter, quarter->year(), quarter->number()};
    return std::nullopt;
}

} // namespace maalbilde
