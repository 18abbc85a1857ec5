#include "core/definition/draft_check.h"
#include "core/definition/draft_difference.h"
#include "core/definition/draft_merge.h"
#include "core/definition/merge_order.h"
#include "tests/core/definition/any_programme.h"
#include "tests/support/laws.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <functional>
#include <set>

namespace maalbilde {

namespace {

using Ids = std::vector<std::string>;
using Change = std::function<void(ProgrammeDraft&)>;
using Outcome = PartChange::Outcome;

/// A draft with a part of every kind.
ProgrammeDraft begun() {
    Programme programme = smallProgramme();
    programme.targets[0].shares = {{"elverum", 0.5}, {"aamot", 0.3}, {"vaaler", 0.1}};
    programme.targets[0].milestones = {{Quarter(2016, 4), 0.25}};
    programme.focusAreas = {{"mapping", {"Kartlegging", "Mapping"}}, {"places", {"Steder", "Places"}}};
    return draftOf(programme);
}

ProgrammeDraft changed(const Change& change) {
    ProgrammeDraft draft = begun();
    change(draft);
    return draft;
}

MergedDraft merge(const Change& theirs, const Change& mine, const std::vector<PartId>& yielded = {}) {
    return mergeDrafts(begun(), changed(theirs), changed(mine), yielded);
}

/// A part in words that can be compared; empty where there is no such part.
std::string saysOf(const ProgrammeDraft& draft, const PartId& part) {
    if (const auto* target = findById(draft.targets, part.id))
        return fmt::format("{} {} {} {} {}", static_cast<int>(target->rule.kind), target->rule.goal,
                           target->wording.en, target->milestones.size(), target->shares.at("aamot"));
    if (const auto* municipality = findById(draft.municipalities, part.id))
        return municipality->name;
    if (const auto* area = findById(draft.focusAreas, part.id))
        return area->name.nb;
    return part.kind == PartKind::frame ? draft.name + draft.last : std::string();
}

std::vector<PartId> partsOf(const std::vector<DraftConflict>& conflicts) {
    std::vector<PartId> parts;
    for (const DraftConflict& conflict : conflicts)
        parts.push_back(conflict.part);
    return parts;
}

/// Some of five ids, in any order.
Ids anyIds() {
    Ids ids;
    for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)))
        if (const std::string id(1, static_cast<char>('a' + letter)); std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    return ids;
}

} // namespace

TEST_CASE("Merging keeps its laws") {
    law("what only they changed is as they have it", [] {
        const ProgrammeDraft base = draftOf(anyProgramme());
        const ProgrammeDraft theirs = draftOf(anyProgramme());
        const MergedDraft merged = mergeDrafts(base, theirs, base);
        RC_ASSERT(merged.draft == theirs);
        RC_ASSERT(merged.conflicts.empty());
    });
    law("what only I changed is as I have it", [] {
        const ProgrammeDraft base = draftOf(anyProgramme());
        const ProgrammeDraft mine = draftOf(anyProgramme());
        const MergedDraft merged = mergeDrafts(base, base, mine);
        RC_ASSERT(merged.draft == mine);
        RC_ASSERT(merged.conflicts.empty());
    });
    law("where both changed the same, there is nothing to ask", [] {
        const ProgrammeDraft base = draftOf(anyProgramme());
        const ProgrammeDraft both = draftOf(anyProgramme());
        const MergedDraft merged = mergeDrafts(base, both, both);
        RC_ASSERT(merged.draft == both);
        RC_ASSERT(merged.conflicts.empty());
    });
    law("to yield everywhere is to stand on the other side", [] {
        const ProgrammeDraft base = draftOf(anyProgramme());
        const ProgrammeDraft theirs = draftOf(anyProgramme());
        const ProgrammeDraft mine = draftOf(anyProgramme());
        const MergedDraft merged = mergeDrafts(base, theirs, mine);
        const MergedDraft yielding = mergeDrafts(base, theirs, mine, partsOf(merged.conflicts));
        RC_ASSERT(yielding.conflicts == merged.conflicts);
        RC_ASSERT(changedParts(yielding.draft, mergeDrafts(base, mine, theirs).draft).empty());
    });
    law("every id stands once in the merged order", [] {
        const std::vector<Ids> ids{anyIds(), anyIds(), anyIds()};
        const auto order = mergedOrder(ids[0], ids[1], ids[2]);
        const std::set<std::string> once(order.begin(), order.end());
        std::set<std::string> wanted(ids[1].begin(), ids[1].end());
        wanted.insert(ids[2].begin(), ids[2].end());
        RC_ASSERT(once.size() == order.size());
        RC_ASSERT(once == wanted);
    });
}

TEST_CASE("Changes of different fields go together, also within one part") {
    const MergedDraft merged = merge(
        [](ProgrammeDraft& d) {
            d.name = "Olas";
            d.targets[0].owner = "Ola";
            d.targets[0].shares["elverum"] = "40";
            d.indicators[0].decimals = 2;
            addMunicipality(d, begun());
            d.municipalities.back().name = "Trysil";
        },
        [](ProgrammeDraft& d) {
            d.host = "Kari";
            d.targets[0].rule.goal = "90";
            d.targets[0].shares["aamot"] = "20";
            d.indicators[0].maximum = "1000";
            removeIndicator(d, 4);
            addTarget(d, begun());
            d.targets.back().rule.goal = "tja"; // not readable yet
        });
    CHECK(merged.conflicts.empty());
    CHECK(merged.draft.name == "Olas");
    CHECK(merged.draft.host == "Kari");
    const TargetDraft& target = merged.draft.targets[0];
    CHECK(target.owner == "Ola");
    CHECK(target.rule.goal == "90");
    CHECK(target.shares == std::map<std::string, std::string>{
                               {"elverum", "40"}, {"aamot", "20"}, {"vaaler", "10"}, {"municipality-4", ""}});
    CHECK(merged.draft.indicators[0].decimals == 2);
    CHECK(merged.draft.indicators[0].maximum == "1000");
    CHECK(merged.draft.indicators.size() == 4);
    CHECK(merged.draft.targets[2].supporting.empty());
    CHECK(merged.draft.targets.back().rule.goal == "tja");
    CHECK(merged.draft.targets.back().shares.contains("municipality-4"));
}

TEST_CASE("What both changed differently is mine until I yield, and is told with both texts") {
    struct Case {
        const char* what;
        Change theirs;
        Change mine;
        DraftConflict conflict;
    };

    const auto first = [](ProgrammeDraft& d) -> TargetDraft& { return d.targets[0]; };
    const PartId jobs{PartKind::target, "jobs"};
    for (const Case& each : std::vector<Case>{{"the name of the programme",
                                               [](auto& d) { d.name = "A"; },
                                               [](auto& d) { d.name = "B"; },
                                               {{}, {{"name", "A", "B"}}}},
                                              {"the end of the period",
                                               [](auto& d) { d.last = "2019K4"; },
                                               [](auto& d) { d.last = "2020K4"; },
                                               {{}, {{"period.last", "2019K4", "2020K4"}}}},
                                              {"a goal",
                                               [&](auto& d) { first(d).rule.goal = "80"; },
                                               [&](auto& d) { first(d).rule.goal = "90"; },
                                               {jobs, {{"rule.goal", "80", "90"}}}},
                                              {"the kind, against a goal",
                                               [&](auto& d) { first(d).rule.kind = RuleKind::netCumulative; },
                                               [&](auto& d) { first(d).rule.goal = "90"; },
                                               {jobs, {{"rule.kind", "", ""}}}},
                                              {"a wording in one language",
                                               [&](auto& d) { first(d).wording.en = "a"; },
                                               [&](auto& d) {
                                                   first(d).wording = {"b", "b"};
                                               },
                                               {jobs, {{"wording.en", "a", "b"}}}},
                                              {"milestones",
                                               [&](auto& d) { first(d).milestones.clear(); },
                                               [&](auto& d) { first(d).milestones[0].share = "30"; },
                                               {jobs, {{"milestones", "", "2016K4: 30 %"}}}},
                                              {"a share",
                                               [&](auto& d) { first(d).shares["aamot"] = "1"; },
                                               [&](auto& d) { first(d).shares["aamot"] = "2"; },
                                               {jobs, {{"shares.aamot", "1", "2"}}}},
                                              {"a municipality that is gone",
                                               [](auto& d) { removeMunicipality(d, 0); },
                                               [](auto& d) { d.municipalities[0].name = "X"; },
                                               {{PartKind::municipality, "elverum"}, {{"removed", "", ""}}}},
                                              {"a focus area that I took away",
                                               [](auto& d) { d.focusAreas[0].name.nb = "X"; },
                                               [](auto& d) { d.focusAreas.erase(d.focusAreas.begin()); },
                                               {{PartKind::focusArea, "mapping"}, {{"removed", "", ""}}}}}) {
        INFO(each.what);
        const MergedDraft merged = merge(each.theirs, each.mine);
        CHECK(merged.conflicts == std::vector{each.conflict});
        const MergedDraft yielded = merge(each.theirs, each.mine, {each.conflict.part});
        CHECK(yielded.conflicts == merged.conflicts);
        CHECK(saysOf(merged.draft, each.conflict.part) == saysOf(changed(each.mine), each.conflict.part));
        CHECK(saysOf(yielded.draft, each.conflict.part) != saysOf(merged.draft, each.conflict.part));
    }
}

TEST_CASE("The parts that another changed are told, and order alone is no change") {
    const ProgrammeDraft before = begun();
    ProgrammeDraft after = before;
    std::swap(after.targets[0], after.targets[1]);
    addMunicipality(after, before); // every target has an empty share more now
    CHECK(changedParts(before, after) ==
          std::vector<PartChange>{{{PartKind::municipality, "municipality-4"}, Outcome::added}});
    after.host = "X";
    after.targets[0].owner = "Y";
    after.focusAreas.pop_back();
    CHECK(changedParts(before, after) ==
          std::vector<PartChange>{{{}, Outcome::changed},
                                  {{PartKind::target, "firms"}, Outcome::changed},
                                  {{PartKind::municipality, "municipality-4"}, Outcome::added},
                                  {{PartKind::focusArea, "places"}, Outcome::removed}});
}

TEST_CASE("Whoever moved something decides the order, and what the other added finds its place") {
    CHECK(mergedOrder({"a", "b", "c"}, {"c", "a", "b"}, {"a", "b", "new", "c"}) == Ids{"c", "a", "b", "new"});
    CHECK(mergedOrder({"a", "b", "c"}, {"a", "new", "b", "c"}, {"b", "a", "c"}) == Ids{"b", "a", "new", "c"});
    CHECK(mergedOrder({"a", "b"}, {"x", "a", "b"}, {"y", "a", "b"}) == Ids{"y", "x", "a", "b"});
    CHECK(mergedOrder({}, {}, {"a"}) == Ids{"a"});
}

} // namespace maalbilde
