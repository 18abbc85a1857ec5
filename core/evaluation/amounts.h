#pragma once

#include <cmath>

namespace maalbilde {

/// Amounts are compared with this slack in favour of equality (method.md, Definitions).
inline constexpr double kEpsilon = 1e-9;

inline bool atLeast(double a, double b) {
    return a >= b - kEpsilon;
}

inline bool atMost(double a, double b) {
    return a <= b + kEpsilon;
}

/// The smallest whole number no less than the amount: 3.0000000001 is 3.
inline double ceilOf(double amount) {
    return std::ceil(amount - kEpsilon);
}

} // namespace maalbilde
