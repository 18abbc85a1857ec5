#include "core/exchange/csv_rows.h"
#include "core/exchange/figure_csv.h"
#include "core/exchange/formula_guard.h"

namespace maalbilde {

namespace {

constexpr std::string_view kHeader =
    "indicator,place,quarter,value,state,preliminary,source,note,reason,author,recorded\n";

std::string valueText(const Figure& figure) {
    if (!figure.isReported())
        return "na";
    // A fourth decimal: `12.345` might be read as twelve thousand.
    return figure.number().toString() + (figure.number().decimals() == 3 ? "0" : "");
}

std::string textCell(const SharedText& text) {
    return csvCell(guardFormula(text.view()));
}

void writeRow(std::string& csv, const LedgerEntry& entry) {
    for (const std::string& cell :
         {textCell(entry.key.indicator), textCell(entry.key.place), entry.key.quarter.code(),
          valueText(entry.figure), std::string(entry.figure.isReported() ? "number" : "notApplicable"),
          std::string(entry.provenance.preliminary ? "true" : "false"), textCell(entry.provenance.source),
          textCell(entry.provenance.note), textCell(entry.provenance.reason),
          textCell(entry.provenance.author)})
        csv += cell + ",";
    csv += entry.recorded.toString() + "\n";
}

} // namespace

std::string writeFigures(const Ledger& ledger) {
    std::string csv(kHeader);
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (!entry.isWithdrawal())
            writeRow(csv, entry);
    });
    return csv;
}

} // namespace maalbilde
