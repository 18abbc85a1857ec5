#include "core/values/quantity.h"

#include <fmt/format.h>

#include <cmath>

namespace maalbilde {

std::optional<Quantity> Quantity::ofDouble(double value) {
    const double scaled = value * 1000.0;
    if (!(std::abs(scaled) <= static_cast<double>(kLargestThousandths)))
        return std::nullopt;
    const double rounded = std::round(scaled);
    // A double of this size carries at least 1e-6 of a thousandth relative to its magnitude.
    if (std::abs(scaled - rounded) > 1e-3 + std::abs(scaled) * 1e-15)
        return std::nullopt;
    return ofThousandths(static_cast<std::int64_t>(rounded));
}

int Quantity::decimals() const {
    if (m_thousandths % 1000 == 0)
        return 0;
    if (m_thousandths % 100 == 0)
        return 1;
    return m_thousandths % 10 == 0 ? 2 : 3;
}

bool Quantity::isPlausibleFigure() const {
    return -kLargestThousandths <= m_thousandths && m_thousandths <= kLargestThousandths;
}

std::string Quantity::toString() const {
    const std::int64_t units = m_thousandths / 1000;
    const std::int64_t part = m_thousandths < 0 ? -(m_thousandths % 1000) : m_thousandths % 1000;
    std::string text = fmt::format("{}{}", m_thousandths < 0 && units == 0 ? "-" : "", units);
    if (const int places = decimals(); places > 0)
        text += fmt::format(".{:03}", part).substr(0, static_cast<std::size_t>(places) + 1);
    return text;
}

} // namespace maalbilde
