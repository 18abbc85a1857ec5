#pragma once

#include "tests/support/programme_builder.h"
#include "ui/snapshot/programme_snapshot.h"

#include <initializer_list>
#include <string>

namespace maalbilde {

/// The small programme with Norwegian names and whole numbers, as people would see it.
inline Programme chartProgramme() {
    Programme programme = smallProgramme();
    const auto name = [](BilingualText& text, const char* nb, const char* en) { text = {nb, en}; };
    name(programme.targets[0].name, "Arbeidsplasser", "Jobs");
    name(programme.targets[1].name, "Nye bedrifter", "New firms");
    name(programme.targets[2].name, "Tilflytting", "Residents");
    name(programme.targets[3].name, "Omdømme", "Reputation");
    name(programme.indicators[0].unit, "arbeidsplasser", "jobs");
    name(programme.indicators[1].unit, "bedrifter", "firms");
    name(programme.indicators[2].unit, "personer", "persons");
    name(programme.indicators[3].unit, "poeng", "points");
    name(programme.indicators[4].unit, "innbyggere", "residents");
    name(programme.indicators[4].name, "Folketall", "Population");
    for (Indicator& indicator : programme.indicators)
        indicator.decimals = 0;
    programme.indicators[3].minimum = Quantity::of(0);
    programme.indicators[3].maximum = Quantity::of(100);
    return programme;
}

/// The same with as many municipalities as asked for, `Sted 1`, `Sted 2` …
inline Programme wideProgramme(int municipalities) {
    Programme programme = chartProgramme();
    programme.municipalities.clear();
    for (int i = 1; i <= municipalities; ++i)
        programme.municipalities.push_back(
            {.id = "m" + std::to_string(i), .name = "Sted " + std::to_string(i), .numbers = {}});
    return programme;
}

/// Enters a place's figures from the first quarter of 2016 on.
inline void enterRow(LedgerBuilder& ledger, const char* indicator, const char* place,
                     std::initializer_list<Figure> figures) {
    Quarter quarter(2016, 1);
    for (const Figure& figure : figures) {
        if (!figure.isMissing())
            ledger.enter(indicator, place, quarter, figure);
        quarter = quarter + 1;
    }
}

inline Figure whole(int number) {
    return Quantity::of(number);
}

inline const Figure kNothingEntered{};
inline const Figure kDoesNotApply = Figure::notApplicable();

/// One target of the programme, in Bokmål.
inline TargetSnapshot snapshotOf(const Programme& programme, const Ledger& ledger, std::size_t target,
                                 SnapshotQuestion question) {
    return programmeSnapshot(programme, ledger, question).targets[target];
}

} // namespace maalbilde
