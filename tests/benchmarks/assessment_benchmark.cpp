// How the time of an assessment grows with the figures: linear, says the summary line BigO.

#include "core/assessment/assessment.h"
#include "core/values/contract.h"
#include "tests/benchmarks/national_programme.h"

#include <benchmark/benchmark.h>

namespace maalbilde {

namespace {

Ledger fullLedger(const Programme& programme) {
    Ledger ledger;
    std::int64_t id = 0;
    for (std::size_t i = 0; i < programme.indicators.size(); ++i)
        for (std::size_t m = 0; m < programme.municipalities.size(); ++m)
            for (int q = 0; q < programme.period.count(); ++q) {
                const int figure = inventedFigure(static_cast<int>(i), static_cast<int>(m), q);
                const auto fault =
                    ledger.append({.id = EntryId{++id},
                                   .key = {programme.indicators[i].id, programme.municipalities[m].id,
                                           programme.period.first() + q},
                                   .figure = Quantity::of(figure),
                                   .supersedes = {},
                                   .recorded = Timestamp(id),
                                   .provenance = {"bench", "invented", {}, {}, false}});
                require(!fault, "the benchmark enters what a ledger takes");
            }
    return ledger;
}

void assessProgramme(benchmark::State& state) {
    const Programme programme = nationalProgramme(static_cast<int>(state.range(0)), 60);
    const Ledger ledger = fullLedger(programme);
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(programme, ledger, programme.period.last()));
    state.SetComplexityN(static_cast<std::int64_t>(ledger.entries().size()));
}

BENCHMARK(assessProgramme)->RangeMultiplier(4)->Range(3, 384)->Unit(benchmark::kMillisecond)->Complexity();

} // namespace

} // namespace maalbilde
