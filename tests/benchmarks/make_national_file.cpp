// Makes a file of national size for the benchmarks: 357 municipalities × 60 quarters × 8 indicators, one
// figure in five corrected, about 205 000 entries; or one of another size.
// Usage: make_national_file FILE [MUNICIPALITIES QUARTERS]

#include "core/storage/store.h"
#include "core/values/contract.h"
#include "tests/benchmarks/national_programme.h"

#include <cstdio>
#include <cstdlib>

namespace maalbilde {

namespace {

/// Every cell once.
std::vector<NewEntry> figures(const Programme& programme) {
    std::vector<NewEntry> entries;
    for (int q = 0; q < programme.period.count(); ++q)
        for (std::size_t i = 0; i < programme.indicators.size(); ++i)
            for (std::size_t m = 0; m < programme.municipalities.size(); ++m)
                entries.push_back(
                    {.key = {programme.indicators[i].id, programme.municipalities[m].id,
                             programme.period.first() + q},
                     .figure = Quantity::of(inventedFigure(static_cast<int>(i), static_cast<int>(m), q)),
                     .supersedes = {},
                     .provenance = {"Prosjektleder", "Oppdiktet, for måling av tid", {}, {}, false}});
    return entries;
}

/// One figure in five corrected.
std::vector<NewEntry> corrections(const std::vector<LedgerEntry>& entries) {
    std::vector<NewEntry> corrected;
    for (std::size_t i = 0; i < entries.size(); i += 5) {
        NewEntry entry{entries[i].key, entries[i].figure.number() + Quantity::of(1), entries[i].id,
                       entries[i].provenance};
        entry.provenance.reason = "Rettet etter kontroll";
        corrected.push_back(entry);
    }
    return corrected;
}

int makeFile(const char* path, int municipalities, int quarters) {
    const SystemClock clock;
    const Programme programme = nationalProgramme(municipalities, quarters);
    auto store = Store::create(path, {"Prosjektleder", {}, programme}, clock);
    require(store.has_value(), "the benchmark file is new");
    const auto first = store->append(figures(programme), 1);
    require(first.has_value(), "the figures are taken");
    const auto second = store->append(corrections(*first), 1);
    require(second.has_value(), "the corrections are taken");
    std::printf("%zu entries\n", first->size() + second->size());
    return 0;
}

} // namespace

} // namespace maalbilde

int main(int argc, char* argv[]) {
    if (argc != 2 && argc != 4)
        return 2;
    const bool ownSize = argc == 4;
    return maalbilde::makeFile(argv[1], ownSize ? std::atoi(argv[2]) : 357,
                               ownSize ? std::atoi(argv[3]) : 60);
}
