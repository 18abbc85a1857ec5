#pragma once

#include "core/evaluation/evidence.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// What was reported in one closed quarter, all places together.
struct QuarterTally {
    int reported = 0;  ///< cells with a figure
    int due = 0;       ///< cells that are applicable
    double sum = 0;    ///< y_q: of the figures
    double weight = 0; ///< Σ_R w_m, renormalised over the places where the quarter applies: 0–1
    bool counts =
        true; ///< some place with a weight applies; otherwise the quarter is neither due nor remaining
};

/// The closed quarters of a target, tallied in one pass over its cells. Cells marked *not applicable* are
/// neither due nor remaining: each quarter's weights are renormalised over the places where it applies, and
/// the plan over the quarters that count, so that E still ends at T.
class Tally {
public:
    explicit Tally(const Evidence& evidence);

    [[nodiscard]] const std::vector<QuarterTally>& quarters() const { return m_quarters; }

    [[nodiscard]] int reported() const { return m_reported; }

    [[nodiscard]] int due() const { return m_due; }

    [[nodiscard]] double sum() const; ///< A

    [[nodiscard]] bool complete() const { return m_reported == m_due; }

    /// c ≥ 0.5, in whole numbers; false where nothing is due.
    [[nodiscard]] bool halfCovered() const { return m_due > 0 && 2 * m_reported >= m_due; }

    /// Σ_R w_m (P_q − P_{q−1}): the part of the goal that was planned where figures are in, 0–1.
    [[nodiscard]] double plannedShare(const Plan& plan) const;
    /// N, less the share of quarters that do not count.
    [[nodiscard]] double planLength(const Plan& plan) const;

private:
    std::vector<QuarterTally> m_quarters; // of the closed quarters, q = 1…k at index q − 1
    int m_reported = 0;
    int m_due = 0;
};

/// A part of a tally that stands on its own: the quarters `first`…`last` (1-based), such as one year.
struct TallySpan {
    int reported = 0;
    int due = 0;
    double sum = 0;
    double weight = 0; ///< Σ over quarters, in quarters
    int uncounted = 0; ///< quarters that do not count

    [[nodiscard]] bool complete() const { return reported == due; }

    [[nodiscard]] bool halfCovered() const { return due > 0 && 2 * reported >= due; }
};

/// The quarters first…last together; nothing where last < first.
TallySpan span(const Tally& tally, int first, int last);

} // namespace maalbilde
