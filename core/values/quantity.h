#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace maalbilde {

/// An exact number: an integer count of thousandths, so that 33.3 + 33.3 + 33.4 is 100.
/// A single figure lies within ±10¹¹; sums of 90 000 such figures fit.
class Quantity {
public:
    static constexpr std::int64_t kLargestThousandths = 100'000'000'000'000;

    constexpr Quantity() = default;

    static constexpr Quantity ofThousandths(std::int64_t thousandths) { return Quantity(thousandths); }

    static constexpr Quantity of(std::int64_t units) { return Quantity(units * 1000); }

    /// The quantity nearest to `value` if `value` has at most three decimals (to 10⁻⁶) and lies within ±10¹¹.
    static std::optional<Quantity> ofDouble(double value);

    [[nodiscard]] constexpr std::int64_t thousandths() const { return m_thousandths; }

    [[nodiscard]] double toDouble() const { return static_cast<double>(m_thousandths) / 1000.0; }

    /// How many decimals are needed to write it exactly: 0–3.
    [[nodiscard]] int decimals() const;
    /// True if a single figure may be this large.
    [[nodiscard]] bool isPlausibleFigure() const;
    /// As data files write it: point as decimal sign, no grouping, no needless zeros. `−3.5` is `-3.5`.
    [[nodiscard]] std::string toString() const;

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;

    friend constexpr Quantity operator+(Quantity a, Quantity b) {
        return Quantity(a.m_thousandths + b.m_thousandths);
    }

    friend constexpr Quantity operator-(Quantity a, Quantity b) {
        return Quantity(a.m_thousandths - b.m_thousandths);
    }

    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }

private:
    constexpr explicit Quantity(std::int64_t thousandths) : m_thousandths(thousandths) {}

    std::int64_t m_thousandths = 0;
};

} // namespace maalbilde
