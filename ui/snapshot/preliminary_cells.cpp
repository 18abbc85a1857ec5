#include "ui/snapshot/preliminary_cells.h"

#include <algorithm>
#include <tuple>

namespace maalbilde {

namespace {

bool isReportedAt(const Programme& programme, const FigureKey& key) {
    const Indicator* indicator = programme.indicator(key.indicator.view());
    if (indicator == nullptr)
        return false;
    return indicator->reportedBy == ReportedBy::region ? key.place.view() == kRegionId
                                                       : programme.municipality(key.place.view()) != nullptr;
}

} // namespace

std::vector<PreliminaryCell> preliminaryCells(const Programme& programme, const Ledger& ledger,
                                              Quarter asOf) {
    std::vector<PreliminaryCell> cells;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        const FigureKey& key = entry.key;
        if (entry.provenance.preliminary && entry.figure.isReported() &&
            programme.period.contains(key.quarter) && key.quarter <= asOf && isReportedAt(programme, key))
            cells.push_back({std::string(key.indicator.view()), std::string(key.place.view()), key.quarter});
    });
    std::ranges::stable_sort(cells, {}, [](const PreliminaryCell& cell) {
        return std::tie(cell.indicator, cell.place, cell.quarter);
    });
    return cells;
}

} // namespace maalbilde
