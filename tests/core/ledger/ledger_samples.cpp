#include "tests/core/ledger/ledger_samples.h"

#include "core/values/contract.h"

namespace maalbilde {

Programme sampleProgramme() {
    return {
        .id = "p",
        .name = "P",
        .host = "H",
        .example = false,
        .period = {Quarter(2016, 1), Quarter(2018, 4)},
        .municipalities = {{.id = "a", .name = "A", .numbers = {}}, {.id = "b", .name = "B", .numbers = {}}},
        .indicators = {{.id = "jobs",
                        .name = {"Jobber", "Jobs"},
                        .unit = {"jobber", "jobs"},
                        .decimals = 1,
                        .adds = Adds::sum,
                        .reportedBy = ReportedBy::municipality,
                        .minimum = Quantity::of(0),
                        .maximum = Quantity::of(1000)},
                       {.id = "index",
                        .name = {"Indeks", "Index"},
                        .unit = {"poeng", "points"},
                        .decimals = 3,
                        .adds = Adds::latest,
                        .reportedBy = ReportedBy::region,
                        .minimum = std::nullopt,
                        .maximum = std::nullopt}},
        .targets = {},
        .focusAreas = {}};
}

FigureKey sampleKey(const char* indicator, const char* place, int year) {
    return {.indicator = indicator, .place = place, .quarter = Quarter(year, 1)};
}

LedgerEntry nextEntry(const Ledger& ledger, const FigureKey& key, Figure figure) {
    const auto id = static_cast<std::int64_t>(ledger.entries().size()) + 1;
    const LedgerEntry* head = ledger.head(key);
    return {.id = EntryId{id},
            .key = key,
            .figure = figure,
            .supersedes = head == nullptr ? std::nullopt : std::optional(head->id),
            .recorded = Timestamp(id * 1000),
            .provenance = {.author = "Kari",
                           .source = {},
                           .note = {},
                           .reason = head == nullptr ? "" : "retting",
                           .preliminary = false}};
}

void record(Ledger& ledger, const FigureKey& key, Figure figure) {
    const auto fault = ledger.append(nextEntry(ledger, key, figure));
    require(!fault, "a sample entry keeps the promises of the ledger");
}

} // namespace maalbilde
