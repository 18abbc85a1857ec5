#pragma once

#include "core/values/quarter.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

using Date = std::chrono::year_month_day;

/// Reads an ISO 8601 calendar date, `2017-07-01`. Nothing if it is anything else or no such day exists.
std::optional<Date> parseDate(std::string_view text);

/// Reads a date as people write it: `31.1.2016`, `31. 01. 2016` or `2016-01-31`. Nothing if it is anything
/// else or no such day exists.
std::optional<Date> parseTypedDate(std::string_view text);

/// `2017-07-01`.
std::string isoDate(Date date);

/// The last quarter that has closed on this day: on 30 June the first one, on 1 July the second one.
Quarter lastClosedQuarter(Date today);

/// A moment in UTC, to the millisecond.
class Timestamp {
public:
    constexpr explicit Timestamp(std::int64_t millisecondsSince1970)
        : m_milliseconds(millisecondsSince1970) {}

    /// Reads ISO 8601: `2017-07-01`, `2017-07-01T12:30`, `2017-07-01T12:30:15.250Z`, `…+02:00`; a space may
    /// stand for the `T`. UTC where no offset is given. Nothing if it is anything else.
    static std::optional<Timestamp> parse(std::string_view text);

    /// `2017-07-01T12:30:15.250Z`.
    [[nodiscard]] std::string toString() const;

    [[nodiscard]] constexpr std::int64_t millisecondsSince1970() const { return m_milliseconds; }

    friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;

private:
    std::int64_t m_milliseconds;
};

/// Where the program learns what time it is, so that tests decide it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Today's date where the user sits.
    [[nodiscard]] virtual Date today() const = 0;
};

/// The machine's clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Date today() const override;
};

} // namespace maalbilde
