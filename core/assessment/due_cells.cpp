#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"

namespace maalbilde {

std::vector<DueCell> missingCells(const Programme& programme, const Ledger& ledger, Quarter asOf) {
    return missingCells(programme, FigureGrid(programme, ledger, std::nullopt), asOf);
}

std::vector<DueCell> missingCells(const Programme& programme, const FigureGrid& grid, Quarter asOf) {
    const int closed = programme.closedQuarters(asOf);
    std::vector<DueCell> cells;
    for (const Indicator& indicator : programme.indicators)
        for (const std::string& place : programme.placesOf(indicator)) {
            const FigureSeries& series = grid.series(indicator.id, place);
            for (int q = 0; q < closed; ++q)
                if (const Quarter quarter = programme.period.first() + q; series.at(quarter).isMissing())
                    cells.push_back({indicator.id, place, quarter});
        }
    return cells;
}

} // namespace maalbilde
