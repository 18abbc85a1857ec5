#pragma once

#include "core/values/contract.h"
#include "core/values/quantity.h"
#include "core/values/quarter.h"

#include <cstdint>
#include <vector>

namespace maalbilde {

/// What stands in one cell: a number, *not applicable* (said so), or *not reported* (nothing there).
/// Zero is a number. The three are never mixed.
class Figure {
public:
    constexpr Figure() = default; ///< not reported

    constexpr Figure(Quantity number)
        : m_state(State::number), m_number(number) {} // NOLINT(google-explicit-constructor)

    static constexpr Figure notApplicable() { return Figure(State::notApplicable); }

    [[nodiscard]] constexpr bool isReported() const { return m_state == State::number; }

    [[nodiscard]] constexpr bool isNotApplicable() const { return m_state == State::notApplicable; }

    [[nodiscard]] constexpr bool isMissing() const { return m_state == State::missing; }

    /// Requires isReported().
    [[nodiscard]] Quantity number() const {
        require(isReported(), "only a reported figure has a number");
        return m_number;
    }

    friend constexpr bool operator==(const Figure&, const Figure&) = default;

private:
    enum class State : std::uint8_t { missing, notApplicable, number };

    constexpr explicit Figure(State state) : m_state(state) {}

    State m_state = State::missing;
    Quantity m_number;
};

/// The figures of one indicator at one place over an unbroken run of quarters.
class FigureSeries {
public:
    explicit FigureSeries(QuarterRange period)
        : m_period(period), m_figures(static_cast<std::size_t>(period.count())) {}

    [[nodiscard]] const QuarterRange& period() const { return m_period; }

    /// Requires that the period contains the quarter.
    [[nodiscard]] const Figure& at(Quarter quarter) const { return m_figures[index(quarter)]; }

    void set(Quarter quarter, Figure figure) { m_figures[index(quarter)] = figure; }

private:
    [[nodiscard]] std::size_t index(Quarter quarter) const {
        require(m_period.contains(quarter), "a series is asked about its own quarters only");
        return static_cast<std::size_t>(quarter - m_period.first());
    }

    QuarterRange m_period;
    std::vector<Figure> m_figures;
};

} // namespace maalbilde
