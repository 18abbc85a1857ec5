#pragma once

#include "ui/snapshot/programme_snapshot.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace maalbilde {

/// What a change of the programme does to one target.
struct TargetEffect {
    QString target; ///< its name
    QString before; ///< `▲ Utsatt, 44 av 100`; empty for a target that is new
    QString after;  ///< empty for one that is given up

    [[nodiscard]] bool isFelt() const { return before != after; }

    friend bool operator==(const TargetEffect&, const TargetEffect&) = default;
};

/// What a change of the programme does, before it is made.
struct RevisionEffect {
    QString quarter; ///< at which the targets are compared
    std::vector<TargetEffect> targets;
    QStringList losses; ///< figures that would no longer count, or mean something else
    bool needsReason = false;

    friend bool operator==(const RevisionEffect&, const RevisionEffect&) = default;
};

/// Compares what is shown by the programme in force with what would be shown by another, at the same quarter.
/// Every target of either is there, in the order of the new programme and then those given up.
std::vector<TargetEffect> targetEffects(const ProgrammeSnapshot& before, const ProgrammeSnapshot& after);

} // namespace maalbilde
