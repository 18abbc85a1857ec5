#pragma once

#include "core/programme/target.h"
#include "core/values/quarter.h"

#include <vector>

namespace maalbilde {

/// The planned share of a goal by the end of each quarter: 0 at the start, 1 at the end, linear or piecewise
/// linear through the milestones (method.md, Definitions).
class Plan {
public:
    /// Requires milestones in order of time within the period, with shares within 0–1 that never fall.
    Plan(QuarterRange period, const std::vector<Milestone>& milestones);

    /// P_q: the share due after `closedQuarters` quarters, 0…N.
    [[nodiscard]] double shareAfter(int closedQuarters) const {
        return static_cast<double>(exactShareAfter(closedQuarters));
    }

    /// P_q − P_{q−1}: the share of the `q`-th quarter, 1…N.
    [[nodiscard]] long double shareOf(int q) const { return exactShareAfter(q) - exactShareAfter(q - 1); }

    [[nodiscard]] int quarters() const { return static_cast<int>(m_shares.size()) - 1; }

private:
    [[nodiscard]] long double exactShareAfter(int closedQuarters) const;

    // m_shares[q] = P_q; wider than double, so that shares of quarters add up to 0.5 and not to
    // 0.49999999999999994
    std::vector<long double> m_shares;
};

} // namespace maalbilde
