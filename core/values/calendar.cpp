#include "core/values/calendar.h"

#include "core/values/text_scan.h"

#include <fmt/format.h>

#include <ctime>

namespace maalbilde {

namespace {

using namespace std::chrono;

std::optional<Date> takeDate(TextScan& scan) {
    const auto y = scan.takeNumber(4, 4);
    const bool dash1 = scan.take("-");
    const auto m = scan.takeNumber(2, 2);
    const bool dash2 = scan.take("-");
    const auto d = scan.takeNumber(2, 2);
    if (!y || *y == 0 || !m || !d || !dash1 || !dash2)
        return std::nullopt;
    const Date date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// `12:30`, `12:30:15`, `12:30:15.250`; decimals of a second beyond the third are cut.
std::optional<milliseconds> takeTimeOfDay(TextScan& scan) {
    const auto h = scan.takeNumber(2, 2);
    const bool colon = scan.take(":");
    const auto m = scan.takeNumber(2, 2);
    if (!h || !colon || !m || *h > 23 || *m > 59)
        return std::nullopt;
    milliseconds time = hours(*h) + minutes(*m);
    if (!scan.take(":"))
        return time;
    const auto s = scan.takeNumber(2, 2);
    if (!s || *s > 59)
        return std::nullopt;
    time += seconds(*s);
    if (scan.take(".") || scan.take(",")) {
        int scale = 100;
        bool any = false;
        while (const auto digit = scan.takeNumber(1, 1)) {
            time += milliseconds(*digit * scale);
            scale /= 10;
            any = true;
        }
        if (!any)
            return std::nullopt;
    }
    return time;
}

/// `Z`, `+02:00`, `+0200`, `+02`; nothing there means UTC.
std::optional<minutes> takeOffset(TextScan& scan) {
    if (scan.atEnd() || scan.take("Z"))
        return minutes(0);
    const bool west = scan.take("-") || scan.take("\u2212");
    if (!west && !scan.take("+"))
        return std::nullopt;
    const auto h = scan.takeNumber(2, 2);
    scan.take(":");
    const int m = scan.takeNumber(2, 2).value_or(0);
    if (!h || *h > 23 || m > 59)
        return std::nullopt;
    const minutes offset = hours(*h) + minutes(m);
    return west ? -offset : offset;
}

} // namespace

std::optional<Date> parseDate(std::string_view text) {
    TextScan scan(trimmed(text));
    const auto date = takeDate(scan);
    return scan.atEnd() ? date : std::nullopt;
}

std::optional<Date> parseTypedDate(std::string_view text) {
    TextScan scan(trimmed(text));
    const auto day = scan.takeNumber(1, 2);
    const bool first = scan.take(".");
    scan.skipSpaces();
    const auto month = first ? scan.takeNumber(1, 2) : std::nullopt;
    const bool second = scan.take(".");
    scan.skipSpaces();
    const auto year = second ? scan.takeNumber(4, 4) : std::nullopt;
    if (!day || !month || !year || !scan.atEnd())
        return parseDate(text);
    return parseDate(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
}

std::string isoDate(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

Quarter lastClosedQuarter(Date today) {
    const int number = (static_cast<int>(static_cast<unsigned>(today.month())) - 1) / 3 + 1;
    return Quarter(static_cast<int>(today.year()), number) - 1;
}

std::optional<Timestamp> Timestamp::parse(std::string_view text) {
    TextScan scan(trimmed(text));
    const auto date = takeDate(scan);
    if (!date)
        return std::nullopt;
    milliseconds moment = sys_days(*date).time_since_epoch();
    if (!scan.atEnd()) {
        if (!scan.take("T") && !scan.takeSpace())
            return std::nullopt;
        const auto time = takeTimeOfDay(scan);
        const auto offset = takeOffset(scan);
        if (!time || !offset || !scan.atEnd())
            return std::nullopt;
        moment += *time - *offset;
    }
    return Timestamp(moment.count());
}

std::string Timestamp::toString() const {
    const sys_time<milliseconds> moment{milliseconds(m_milliseconds)};
    const auto midnight = floor<days>(moment);
    const hh_mm_ss time{moment - midnight};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", isoDate(Date(midnight)), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

Timestamp SystemClock::now() const {
    return Timestamp(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

Date SystemClock::today() const {
    const std::time_t now = system_clock::to_time_t(system_clock::now());
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &now);
#else
    localtime_r(&now, &local);
#endif
    return Date{year(local.tm_year + 1900), month(static_cast<unsigned>(local.tm_mon + 1)),
                day(static_cast<unsigned>(local.tm_mday))};
}

} // namespace maalbilde
