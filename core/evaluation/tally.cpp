#include "core/evaluation/tally.h"

#include "core/evaluation/amounts.h"
#include "core/values/contract.h"

namespace maalbilde {

namespace {

QuarterTally tallyQuarter(const Evidence& evidence, Quarter quarter) {
    QuarterTally tally;
    double applicable = 0;
    double reported = 0;
    Quantity sum; // exact, so that 33.3 + 33.3 + 33.4 is 100
    for (const PlaceEvidence& place : evidence.places) {
        const Figure& figure = place.figures.at(quarter);
        if (figure.isNotApplicable())
            continue;
        ++tally.due;
        applicable += place.weight;
        if (!figure.isReported())
            continue;
        ++tally.reported;
        reported += place.weight;
        sum += figure.number();
    }
    tally.sum = sum.toDouble();
    tally.counts = applicable > kEpsilon;
    tally.weight = tally.counts ? reported / applicable : 0;
    return tally;
}

} // namespace

Tally::Tally(const Evidence& evidence) {
    m_quarters.reserve(static_cast<std::size_t>(evidence.closedQuarters));
    for (int q = 0; q < evidence.closedQuarters; ++q) {
        m_quarters.push_back(tallyQuarter(evidence, evidence.period.first() + q));
        m_reported += m_quarters.back().reported;
        m_due += m_quarters.back().due;
    }
}

double Tally::sum() const {
    return span(*this, 1, static_cast<int>(m_quarters.size())).sum;
}

double Tally::plannedShare(const Plan& plan) const {
    long double planned = 0;
    long double uncounted = 0;
    for (std::size_t i = 0; i < m_quarters.size(); ++i) {
        const long double share = plan.shareOf(static_cast<int>(i) + 1);
        planned += share * m_quarters[i].weight;
        uncounted += m_quarters[i].counts ? 0 : share;
    }
    return uncounted < 1 - kEpsilon ? static_cast<double>(planned / (1 - uncounted)) : 0;
}

double Tally::planLength(const Plan& plan) const {
    long double length = plan.quarters();
    for (std::size_t i = 0; i < m_quarters.size(); ++i)
        if (!m_quarters[i].counts)
            length -= plan.quarters() * plan.shareOf(static_cast<int>(i) + 1);
    return static_cast<double>(length);
}

TallySpan span(const Tally& tally, int first, int last) {
    TallySpan result;
    if (last < first)
        return result;
    require(1 <= first && last <= static_cast<int>(tally.quarters().size()),
            "a span lies in the closed quarters");
    std::int64_t thousandths = 0;
    for (int q = first; q <= last; ++q) {
        const QuarterTally& quarter = tally.quarters()[static_cast<std::size_t>(q - 1)];
        result.reported += quarter.reported;
        result.due += quarter.due;
        thousandths += std::llround(quarter.sum * 1000);
        result.weight += quarter.weight;
        result.uncounted += quarter.counts ? 0 : 1;
    }
    result.sum = Quantity::ofThousandths(thousandths).toDouble();
    return result;
}

} // namespace maalbilde
