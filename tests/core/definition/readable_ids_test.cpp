#include "core/definition/ids.h"
#include "core/definition/programme_json.h"
#include "core/definition/readable_ids.h"
#include "tests/core/definition/any_programme.h"
#include "tests/support/laws.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace maalbilde {

TEST_CASE("A name becomes an id that people can read") {
    struct Case {
        const char* name;
        const char* id;
    };

    for (const Case& each :
         std::vector<Case>{{"Nye arbeidsplasser", "nye-arbeidsplasser"},
                           {"Åmot", "aamot"},
                           {"VÅLER", "vaaler"},
                           {"Økt bosetting på Løten", "oekt-bosetting-paa-loeten"},
                           {"Nærøysund", "naeroeysund"},
                           {"A\xCC\x8Amot", "amot"}, // a letter and its ring, as some systems write them
                           {"Kárášjohka – Karasjok", "karasjohka-karasjok"},
                           {"Unjárga/Nesseby", "unjarga-nesseby"},
                           {"Malmö & Älvdalen", "malmo-alvdalen"},
                           {"  SMB-er (2–3 i året!) ", "smb-er-2-3-i-aaret"},
                           {"2030-målet", "2030-maalet"},
                           {"--", ""},
                           {"", ""},
                           {"道路", ""},
                           {"\xC3", ""},
                           {"Et navn som er så langt at det ikke kan stå helt ut i en id",
                            "et-navn-som-er-saa-langt-at-det-ikke-kan-staa"},
                           {"Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
                            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv"}}) {
        INFO(each.name);
        CHECK(idOfName(each.name) == each.id);
    }
}

TEST_CASE("Whatever is typed as a name gives an id or nothing, and an id stays as it is") {
    law("an id or nothing", [](const std::string& name) {
        const std::string id = idOfName(name);
        RC_ASSERT(id.empty() || isId(id));
        RC_ASSERT(idOfName(id) == id);
    });
}

TEST_CASE("New parts are called after their names, and what refers to them follows") {
    const Programme before = smallProgramme();
    Programme after = before;
    after.municipalities.push_back({"municipality-4", "Trysil", {}});
    after.indicators.push_back(
        {.id = "indicator-6", .name = {"Nye hytter", "New cabins"}, .unit = {"x", "x"}});
    after.targets.push_back({.id = "target-5",
                             .name = {"Hyttemål", "Cabins"},
                             .wording = {"w", "w"},
                             .indicator = "indicator-6",
                             .rule = CumulativeMinimum{Quantity::of(10)},
                             .shares = {{"elverum", 0.1}, {"municipality-4", 0.4}},
                             .supporting = {"indicator-6", "jobs"},
                             .official = "indicator-6"});
    after.focusAreas.push_back({"area-1", {"Profilering", "Profiling"}});
    const Programme named = withReadableIds(after, {&before});
    CHECK(named.municipalities.back().id == "trysil");
    CHECK(named.indicators.back().id == "nye-hytter");
    CHECK(named.focusAreas.back().id == "profilering");
    const Target& target = named.targets.back();
    CHECK(target.id == "hyttemaal");
    CHECK(target.indicator == "nye-hytter");
    CHECK(target.official == "nye-hytter");
    CHECK(target.supporting == std::vector<std::string>{"nye-hytter", "jobs"});
    CHECK(target.shares == std::map<std::string, double>{{"elverum", 0.1}, {"trysil", 0.4}});
}

TEST_CASE("No two parts and nothing that ever was share an id") {
    Programme before = smallProgramme();
    Programme first = before;
    first.indicators.push_back({.id = "hytter", .name = {"Hytter", "Cabins"}, .unit = {"x", "x"}});
    Programme after = before;
    for (const char* id : {"new-1", "new-2"})
        after.municipalities.push_back({id, "Våler", {}});
    after.municipalities.push_back({"new-3", "Region", {}});
    after.municipalities.push_back({"new-4", "道", {}});
    after.indicators.push_back({.id = "new-1", .name = {"Hytter", "Cabins"}, .unit = {"x", "x"}});
    const Programme named = withReadableIds(after, {&first, &before});
    const auto idOf = [&](std::size_t i) { return named.municipalities.at(i).id; };
    CHECK(idOf(3) == "vaaler-2");
    CHECK(idOf(4) == "vaaler-3");
    CHECK(idOf(5) == "region-2");
    CHECK(idOf(6) == "municipality");
    CHECK(named.indicators.back().id == "hytter-2"); // another one had that id once, and figures
}

TEST_CASE("Ids are fixed once a programme is kept, and naming keeps every promise") {
    law("nothing of the programme in force is renamed", [] {
        const Programme programme = anyProgramme();
        RC_ASSERT(withReadableIds(programme, {&programme}) == programme);
    });
    law("a programme all of whose parts are new is one that can be read, and is named once for all", [] {
        const Programme programme = anyProgramme();
        const Programme named = withReadableIds(programme, {});
        RC_ASSERT(readProgramme(writeProgramme(named)).has_value());
        RC_ASSERT(withReadableIds(named, {&named}) == named);
    });
    law("names do not matter to what is kept", [] {
        const Programme before = anyProgramme();
        Programme after = before;
        for (Target& target : after.targets)
            target.name = {"Nytt", "New"};
        RC_ASSERT(withReadableIds(after, {&before}) == after);
    });
}

} // namespace maalbilde
