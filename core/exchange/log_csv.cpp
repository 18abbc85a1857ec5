#include "core/exchange/log_csv.h"

#include "core/exchange/csv_table.h"
#include "core/exchange/figure_cells.h"
#include "core/ledger/proposal.h"
#include "core/values/number_text.h"

#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

std::string lineOf(const LedgerEntry& entry) {
    const auto number = [](EntryId id) { return std::to_string(static_cast<std::int64_t>(id)); };
    const Provenance& from = entry.provenance;
    return csvLine({number(entry.id), textCell(entry.key.indicator.view()), textCell(entry.key.place.view()),
                    entry.key.quarter.code(), valueCell(entry.figure, NotApplicableAs::nothing),
                    stateCell(entry.figure), from.preliminary ? "true" : "false",
                    textCell(from.source.view()), textCell(from.note.view()), surveyedCell(from.survey),
                    answersCell(from.survey), textCell(from.reason.view()), textCell(from.author.view()),
                    entry.recorded.toString(), entry.supersedes ? number(*entry.supersedes) : std::string()});
}

std::optional<Figure> figureOf(const CsvTable::Row& row) {
    const auto number = readNumber(row.cell("value"));
    if (row.cell("state") == "number")
        return number ? std::optional(Figure(*number)) : std::nullopt;
    if (!row.cell("value").empty())
        return std::nullopt;
    if (row.cell("state") == "notApplicable")
        return Figure::notApplicable();
    return row.cell("state") == "withdrawn" ? std::optional(Figure()) : std::nullopt;
}

/// Packages made before format 3 of the file have no columns for it.
Result<Survey> surveyOf(const CsvTable::Row& row) {
    return readSurvey(row.cellIfAny("surveyed"), row.cellIfAny("answers"));
}

Provenance provenanceOf(const CsvTable::Row& row, const Survey& survey) {
    return {.author = row.text("author"),
            .source = row.text("source"),
            .note = row.text("note"),
            .reason = row.text("reason"),
            .preliminary = row.cell("preliminary") == "true",
            .survey = survey};
}

bool isKept(const Provenance& provenance) {
    const std::array<std::string_view, 4> texts{provenance.author.view(), provenance.source.view(),
                                                provenance.note.view(), provenance.reason.view()};
    return std::ranges::none_of(texts, [](auto text) { return faultOfText(text, "text").has_value(); });
}

/// The entry that follows those of the ledger; nothing where no ledger takes it.
std::optional<LedgerEntry> entryOf(const CsvTable::Row& row, const Ledger& ledger) {
    const auto quarter = Quarter::parse(row.cell("quarter"));
    const auto figure = figureOf(row);
    const auto recorded = Timestamp::parse(row.cell("recorded"));
    const auto survey = surveyOf(row);
    if (!quarter || !figure || !recorded || !survey)
        return std::nullopt;
    const Provenance provenance = provenanceOf(row, *survey);
    if (!isKept(provenance))
        return std::nullopt;
    const auto id = static_cast<std::int64_t>(ledger.entries().size()) + 1;
    const FigureKey key{row.text("indicator"), row.text("place"), *quarter};
    const LedgerEntry* head = ledger.head(key);
    return LedgerEntry{.id = EntryId{id},
                       .key = key,
                       .figure = *figure,
                       .supersedes = head == nullptr ? std::nullopt : std::optional(head->id),
                       .recorded = *recorded,
                       .provenance = provenance};
}

} // namespace

std::string writeLog(const Ledger& ledger, std::optional<Quarter> upTo) {
    std::string csv = "id,indicator,place,quarter,value,state,preliminary,source,note,surveyed,answers,"
                      "reason,author,recorded,supersedes\n";
    for (const LedgerEntry& entry : ledger.entries())
        if (!upTo || entry.key.quarter <= *upTo)
            csv += lineOf(entry);
    return csv;
}

Result<Ledger> readLog(std::string_view file, std::string_view csv) {
    const auto table = CsvTable::read(file, csv,
                                      {"indicator", "place", "quarter", "value", "state", "preliminary",
                                       "source", "note", "reason", "author", "recorded"});
    if (!table)
        return tl::unexpected(table.error());
    Ledger ledger;
    for (std::size_t i = 0; i < table->size(); ++i) {
        const CsvTable::Row row = table->row(i);
        const auto entry = entryOf(row, ledger);
        if (!entry || ledger.append(*entry))
            return row.damage();
    }
    return ledger;
}

} // namespace maalbilde
