#pragma once

#include <vector>

namespace maalbilde {

/// A value axis: its range and its ticks, in steps of 1, 2 or 5 times a power of ten, anchored at zero.
struct AxisScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; ///< that the ticks need

    /// The multiples of the step within the range.
    [[nodiscard]] std::vector<double> ticks() const;

    [[nodiscard]] bool holds(double value) const { return low <= value && value <= high; }

    friend bool operator==(const AxisScale&, const AxisScale&) = default;
};

/// Collects everything that a chart draws, and makes the axis that holds it.
class AxisExtent {
public:
    /// `decimals`: those of the figures; a step is never finer.
    explicit AxisExtent(int decimals) : m_decimals(decimals) {}

    void include(double value);

    /// An axis from zero, or from below it where something lies there, with 5 % of air beyond what is drawn
    /// and at most about eight ticks. 0–1 where nothing is drawn.
    [[nodiscard]] AxisScale fromZero() const;

    /// An axis around the values, for points whose distance from zero says nothing: kept within least…most.
    [[nodiscard]] AxisScale around(double least, double most) const;

private:
    [[nodiscard]] AxisScale scaled(double low, double high) const;

    int m_decimals;
    bool m_any = false;
    double m_low = 0;
    double m_high = 0;
};

} // namespace maalbilde
