#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

/// A calendar quarter, such as the third quarter of 2016. Always valid: year 1–9999, number 1–4.
/// Quarters are points on a line: `q + n` and `q − q` mean something, `q + q` does not compile.
class Quarter {
public:
    /// Requires year 1–9999 and number 1–4.
    Quarter(int year, int number);

    /// The quarter of this year and number, or nothing if there is no such quarter.
    static std::optional<Quarter> make(int year, int number);

    /// Reads `2016K3`, `2016Q3`, `K3 2016`, `Q3 2016`, `3. kvartal 2016` and `3. kv. 2016`, in either case
    /// and with spaces at the ends (terms.md). Nothing if the text is anything else.
    static std::optional<Quarter> parse(std::string_view text);

    [[nodiscard]] int year() const { return m_ordinal / 4; }

    [[nodiscard]] int number() const { return m_ordinal % 4 + 1; }

    /// The code `2016K3`, as Statistics Norway writes it.
    [[nodiscard]] std::string code() const;

    friend auto operator<=>(const Quarter&, const Quarter&) = default;

    /// Requires that the result lies within the years 1–9999.
    friend Quarter operator+(Quarter quarter, int quarters);

    friend Quarter operator-(Quarter quarter, int quarters) { return quarter + -quarters; }

    /// How many quarters after `b` the quarter `a` lies.
    friend int operator-(Quarter a, Quarter b) { return a.m_ordinal - b.m_ordinal; }

    /// A number that grows by one from quarter to quarter; for hashing and storage in memory only.
    [[nodiscard]] std::int32_t ordinal() const { return m_ordinal; }

private:
    std::int32_t m_ordinal; // year · 4 + number − 1
};

/// An unbroken run of quarters, both ends included.
class QuarterRange {
public:
    /// Requires first ≤ last.
    QuarterRange(Quarter first, Quarter last);

    [[nodiscard]] Quarter first() const { return m_first; }

    [[nodiscard]] Quarter last() const { return m_last; }

    [[nodiscard]] int count() const { return m_last - m_first + 1; }

    [[nodiscard]] bool contains(Quarter quarter) const { return m_first <= quarter && quarter <= m_last; }

    friend bool operator==(const QuarterRange&, const QuarterRange&) = default;

private:
    Quarter m_first;
    Quarter m_last;
};

} // namespace maalbilde
