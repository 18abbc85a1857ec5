#pragma once

#include "ui/snapshot/target_snapshot.h"

#include <QString>
#include <optional>
#include <vector>

namespace maalbilde {

/// What one place, or all the small ones together, have contributed; marked as in the charts.
struct Contribution {
    QString name;
    std::optional<int> mark; ///< absent where the charts do not tell places apart
    QString number;          ///< `22`; `mangler` where nothing is reported; empty for all the others
    QString percent;         ///< `50 %`; empty without one
    std::optional<WordedStatus> status; ///< of a place with a share of its own

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

/// The places that the charts of a target tell apart, in the same order; of more places than they can, the
/// three that contributed most. None where a single series speaks for the whole region: its number is the
/// target's own.
std::vector<Contribution> contributionsOf(const TargetSnapshot& target);

/// True where there are more places than charts can tell apart: then they are ranked.
bool ranksPlaces(const TargetSnapshot& target);

} // namespace maalbilde
