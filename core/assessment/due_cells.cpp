#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"

namespace maalbilde {

std::vector<DueCell> missingCells(const Programme& programme, const Ledger& ledger, Quarter asOf) {
    const FigureGrid grid(programme, ledger, std::nullopt);
    const int closed = programme.closedQuarters(asOf);
    std::vector<DueCell> cells;
    for (const Indicator& indicator : programme.indicators)
        for (const std::string& place : programme.placesOf(indicator))
            for (int q = 0; q < closed; ++q)
                if (const Quarter quarter = programme.period.first() + q;
                    grid.series(indicator.id, place).at(quarter).isMissing())
                    cells.push_back({indicator.id, place, quarter});
    return cells;
}

} // namespace maalbilde
