#pragma once

#include "core/ledger/ledger_entry.h"
#include "core/programme/programme.h"

#include <string>
#include <vector>

namespace maalbilde {

/// A made-up programme of national size: `municipalities` places, `quarters` quarters from 2010K1 on, eight
/// indicators, four targets. Its figures are invented.
inline Programme nationalProgramme(int municipalities, int quarters) {
    Programme programme{.id = "national",
                        .name = "Måling i nasjonal størrelse (oppdiktede tall)",
                        .host = "Målbilde",
                        .example = true,
                        .period = {Quarter(2010, 1), Quarter(2010, 1) + (quarters - 1)},
                        .municipalities = {},
                        .indicators = {},
                        .targets = {},
                        .focusAreas = {}};
    for (int m = 0; m < municipalities; ++m) {
        const std::string number = std::to_string(1000 + m);
        programme.municipalities.push_back({"kommune-" + number, "Kommune " + number, {{number, {}, {}}}});
    }
    for (int i = 0; i < 8; ++i) {
        const std::string id = "indicator-" + std::to_string(i);
        programme.indicators.push_back({.id = id,
                                        .name = {"Indikator " + id, "Indicator " + id},
                                        .unit = {"enheter", "units"},
                                        .adds = i == 3 ? Adds::latest : Adds::sum,
                                        .minimum = Quantity::of(i == 2 ? -1000 : 0)});
    }
    const std::vector<Rule> rules{
        CumulativeMinimum{Quantity::of(100000)}, AnnualRange{Quantity::of(500), Quantity::of(900)},
        NetCumulative{Quantity::of(50000), std::nullopt}, IndexGoal{Quantity::of(20), Quantity::of(60)}};
    for (std::size_t t = 0; t < rules.size(); ++t) {
        const std::string& indicator = programme.indicators[t].id;
        programme.targets.push_back({.id = "target-" + std::to_string(t),
                                     .name = programme.indicators[t].name,
                                     .wording = {"Mål " + indicator, "Target " + indicator},
                                     .indicator = indicator,
                                     .rule = rules[t],
                                     .supporting = {programme.indicators[t + 4].id}});
    }
    return programme;
}

/// The `n`-th figure that the made-up programme reports: the same in every run.
inline int inventedFigure(int indicator, int place, int quarter) {
    const unsigned mixed = static_cast<unsigned>(indicator) * 2654435761U +
                           static_cast<unsigned>(place) * 40503U + static_cast<unsigned>(quarter) * 9973U;
    return static_cast<int>((mixed >> 7) % 60);
}

} // namespace maalbilde
