#include "core/exchange/figure_cells.h"
#include "core/exchange/figure_csv.h"

namespace maalbilde {

namespace {

constexpr std::string_view kHeader =
    "indicator,place,quarter,value,state,preliminary,source,note,surveyed,answers,reason,author,recorded\n";

std::string lineOf(const LedgerEntry& entry, NotApplicableAs notApplicable) {
    const Provenance& from = entry.provenance;
    return csvLine({textCell(entry.key.indicator.view()), textCell(entry.key.place.view()),
                    entry.key.quarter.code(), valueCell(entry.figure, notApplicable), stateCell(entry.figure),
                    from.preliminary ? "true" : "false", textCell(from.source.view()),
                    textCell(from.note.view()), surveyedCell(from.survey), answersCell(from.survey),
                    textCell(from.reason.view()), textCell(from.author.view()), entry.recorded.toString()});
}

} // namespace

bool isTakenBack(const Programme& programme, const Report& report) {
    return propose(programme, nullptr, report).has_value();
}

WrittenFigures writeFigures(const Programme& programme, const Ledger& ledger, const FigureChoice& choice) {
    WrittenFigures written{.csv = std::string(kHeader)};
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (entry.isWithdrawal() || (choice.upTo && *choice.upTo < entry.key.quarter))
            return;
        if (!isTakenBack(programme, {entry.key, entry.figure, entry.provenance})) {
            ++written.leftOut;
            return;
        }
        written.csv += lineOf(entry, choice.notApplicable);
        ++written.figures;
    });
    return written;
}

} // namespace maalbilde
