#include "ui/charts/data/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kAir = 0.05;
constexpr double kTicksWanted = 7;
constexpr double kSlack = 1e-9; // of a step: a tick at the very end is still a tick

/// The smallest of 1, 2, 5, 10 … that is no less.
double niceStep(double atLeast) {
    const double magnitude = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * magnitude >= atLeast * (1 - kSlack))
            return digit * magnitude;
    return 10 * magnitude;
}

} // namespace

std::vector<double> AxisScale::ticks() const {
    std::vector<double> ticks;
    const double first = std::ceil(low / step - kSlack);
    const double last = std::floor(high / step + kSlack);
    for (double n = first; n <= last; ++n)
        ticks.push_back(n * step + 0.0); // adding 0 turns −0 into 0
    return ticks;
}

void AxisExtent::include(double value) {
    m_low = m_any ? std::min(m_low, value) : value;
    m_high = m_any ? std::max(m_high, value) : value;
    m_any = true;
}

AxisScale AxisExtent::scaled(double low, double high) const {
    const double step = std::max(niceStep((high - low) / kTicksWanted), std::pow(10.0, -m_decimals));
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + kSlack)));
    return {.low = low, .high = high, .step = step, .decimals = decimals};
}

AxisScale AxisExtent::fromZero() const {
    const double low = std::min(0.0, m_low);
    const double high = std::max(0.0, m_high);
    if (high - low <= 0)
        return {};
    const double air = kAir * (high - low);
    return scaled(low < 0 ? low - air : 0, high > 0 ? high + air : 0);
}

AxisScale AxisExtent::around(double least, double most) const {
    if (!m_any)
        return scaled(std::isfinite(least) ? least : 0, std::isfinite(most) ? most : least + 1);
    const double finest = std::pow(10.0, -m_decimals);
    const double air = std::max(finest, kAir * (m_high - m_low));
    return scaled(std::max(least, m_low - air), std::min(most, m_high + air));
}

} // namespace maalbilde
