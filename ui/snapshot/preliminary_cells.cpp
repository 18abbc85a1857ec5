#include "ui/snapshot/preliminary_cells.h"

#include "ui/text/names.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <tuple>

namespace maalbilde {

namespace {

class PreliminaryWords {
    Q_DECLARE_TR_FUNCTIONS(PreliminaryWords)
};

constexpr qsizetype kMostNamed = 4;

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

QString preliminaryText(const Programme& programme, const std::vector<PreliminaryCell>& cells,
                        const Indicator& indicator, const std::optional<std::string>& place,
                        Language language) {
    QStringList named;
    qsizetype count = 0;
    for (const PreliminaryCell& cell : cells) {
        const bool shown = !place || cell.place == *place || cell.place == kRegionId;
        if (cell.indicator == indicator.id && shown && ++count <= kMostNamed)
            named << QStringLiteral("%1 %2").arg(placeName(programme, cell.place),
                                                 shortQuarterText(cell.quarter, language));
    }
    if (count > kMostNamed)
        named << PreliminaryWords::tr("%n more", nullptr, static_cast<int>(count - kMostNamed));
    return named.isEmpty()
               ? QString()
               : PreliminaryWords::tr("Preliminary figures: %1").arg(named.join(QLatin1String(", ")));
}

} // namespace maalbilde
