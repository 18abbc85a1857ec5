#pragma once

#include "core/evaluation/forecast.h"
#include "core/evaluation/status.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// How far a shortfall may go: up to `green` is on track, above `red` is behind (method.md, Bands).
struct Tolerances {
    double green = 0;
    double red = 0;
};

/// One calendar year of an annual target (method.md C).
struct YearProgress {
    int year = 0;
    int quarters = 0;       ///< n_y: of the year that lie in the period
    int closedQuarters = 0; ///< k_y
    double low = 0;         ///< L_y, rescaled for a year only partly in the period
    double high = 0;        ///< U_y
    double count = 0;       ///< C_y
    int reported = 0;
    int due = 0;
    std::optional<double> expected;
    std::optional<double> shortfall;
    std::optional<Tolerances> tolerances;
    Status status = Status::notStarted;
    std::optional<Reason> reason;
    bool aboveRange = false;

    [[nodiscard]] bool closed() const { return closedQuarters == quarters; }

    [[nodiscard]] bool complete() const { return reported == due; }
};

/// The facts about one target at one quarter, its status and its outlook: computed, never stored. What does
/// not exist for a kind of target, or cannot be said yet, is absent.
struct Progress {
    Status status = Status::notStarted;
    std::optional<Reason> reason;
    std::optional<double> actual; ///< A; the index value V; for an annual target the count of all years
    std::optional<double> expected;
    std::optional<double> shortfall;
    std::optional<Tolerances> tolerances;
    std::optional<double> variability; ///< s per quarter, of a net figure
    std::optional<double> requiredPace;
    int reported = 0; ///< cells with a figure up to the as-of quarter
    int due = 0;      ///< applicable cells up to the as-of quarter
    Flags flags;
    std::vector<YearProgress> years; ///< of an annual target; of no other
    int yearsMet = 0;
    int yearsDecided = 0; ///< closed or already met: the m of "n of m years met"
    Outlook outlook = tl::unexpected(NoForecast::notStarted);

    /// c, 0–1; absent where nothing is due.
    [[nodiscard]] std::optional<double> coverage() const {
        return due == 0 ? std::nullopt : std::optional(static_cast<double>(reported) / due);
    }
};

} // namespace maalbilde
