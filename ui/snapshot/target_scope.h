#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"
#include "core/programme/programme.h"

#include <optional>
#include <string>

namespace maalbilde {

/// Whom a target's snapshot speaks of.
enum class ScopeKind {
    allPlaces,   ///< no place is chosen
    ownPart,     ///< the chosen place has a part of the target
    figuresOnly, ///< the chosen place has no target of its own
    regionOnly,  ///< the target is reported for the region alone, whatever place is chosen
};

/// A target as seen from the whole region or from one place.
struct TargetScope {
    ScopeKind kind = ScopeKind::allPlaces;
    std::optional<std::string> place; ///< of ownPart and figuresOnly
    double goalShare = 1;             ///< 0 for figuresOnly
    Progress progress;
    Progress before; ///< the same at the quarter before

    [[nodiscard]] bool hasVerdict() const { return kind != ScopeKind::figuresOnly; }
};

TargetScope scopeOf(const Target& target, const TargetAssessment& assessment, const Programme& programme,
                    const FigureGrid& grid, int closedQuarters, const std::optional<std::string>& chosen);

} // namespace maalbilde
