#include "core/programme/plan.h"

#include "core/values/contract.h"

namespace maalbilde {

Plan::Plan(QuarterRange period, const std::vector<Milestone>& milestones) {
    const int n = period.count();
    m_shares.resize(static_cast<std::size_t>(n) + 1);
    int fromQuarter = 0;
    long double fromShare = 0;
    const auto drawTo = [&](int toQuarter, long double toShare) {
        require(fromQuarter < toQuarter && toQuarter <= n, "milestones lie in order within the period");
        require(fromShare <= toShare && toShare <= 1, "milestone shares never fall and end at 1");
        for (int q = fromQuarter + 1; q <= toQuarter; ++q) {
            const long double way = static_cast<long double>(q - fromQuarter) / (toQuarter - fromQuarter);
            m_shares[static_cast<std::size_t>(q)] = fromShare + (toShare - fromShare) * way;
        }
        fromQuarter = toQuarter;
        fromShare = toShare;
    };
    for (const Milestone& milestone : milestones)
        drawTo(milestone.quarter - period.first() + 1, milestone.share);
    if (fromQuarter < n)
        drawTo(n, 1);
    m_shares.back() = 1;
}

long double Plan::exactShareAfter(int closedQuarters) const {
    require(0 <= closedQuarters && closedQuarters <= quarters(),
            "the plan covers the quarters of the programme");
    return m_shares[static_cast<std::size_t>(closedQuarters)];
}

} // namespace maalbilde
