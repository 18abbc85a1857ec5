#include "core/definition/draft_check.h"
#include "core/definition/draft_values.h"
#include "tests/core/definition/any_programme.h"
#include "tests/support/laws.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>

#include <functional>

namespace maalbilde {

namespace {

std::string norwegianQuarter(Quarter quarter) {
    return std::to_string(quarter.number()) + ". kvartal " + std::to_string(quarter.year());
}

std::string norwegianDay(Date date) {
    return std::to_string(static_cast<unsigned>(date.day())) + "." +
           std::to_string(static_cast<unsigned>(date.month())) + "." +
           std::to_string(static_cast<int>(date.year()));
}

const DraftForms kNorwegian{',', norwegianQuarter, norwegianDay};

struct Attack {
    const char* what;
    std::function<void(ProgrammeDraft&)> change;
    ErrorCode code;
    const char* path;
};

/// Each attack, on a sound draft, has exactly one fault, in the field that was attacked.
void checkAttacks(const std::vector<Attack>& attacks) {
    for (const Attack& attack : attacks) {
        INFO(attack.what);
        ProgrammeDraft draft = draftOf(smallProgramme());
        attack.change(draft);
        const DraftCheck check = checkDraft(draft);
        CHECK_FALSE(check.programme.has_value());
        REQUIRE(check.faults.size() == 1);
        CHECK(check.faults.front().path == attack.path);
        CHECK(check.faults.front().error.code == attack.code);
    }
}

} // namespace

TEST_CASE("The draft of any programme gives that programme back, however it is written") {
    law("with points and codes", [] {
        const Programme programme = anyProgramme();
        const DraftCheck check = checkDraft(draftOf(programme));
        RC_ASSERT(check.faults.empty());
        RC_ASSERT(check.programme == programme);
    });
    law("as people write in Norway", [] {
        const Programme programme = anyProgramme();
        const DraftCheck check = checkDraft(draftOf(programme, kNorwegian));
        RC_ASSERT(check.faults.empty());
        RC_ASSERT(check.programme == programme);
    });
}

TEST_CASE("A share in per cent is exactly the share") {
    law("any share is typed and read as itself", [] {
        const double share =
            static_cast<double>(*rc::gen::inRange<std::int64_t>(0, 1'000'000'007)) / 1'000'000'007;
        RC_ASSERT(percentRead(percentTyped(share, ',')) == share);
        RC_ASSERT(percentRead(percentTyped(share, '.') + " %") == share);
    });
    for (const auto& [share, text] : std::vector<std::pair<double, const char*>>{
             {0, "0"}, {1, "100"}, {0.5, "50"}, {0.333, "33,3"}, {0.001, "0,1"}, {1e-7, "0,00001"}})
        CHECK(percentTyped(share, ',') == text);
    for (const char* text : {"", "%", "a", "1e1", "-5", "5 %%", "1,2,3", ",5", "0x1", "nan"})
        CHECK_FALSE(percentRead(text).has_value());
}

TEST_CASE("A field of a draft that is left empty or cannot be read is a fault of that field") {
    checkAttacks({
        {"no name", [](auto& d) { d.name = " "; }, ErrorCode::definitionEmpty, "name"},
        {"no host", [](auto& d) { d.host = ""; }, ErrorCode::definitionEmpty, "host"},
        {"no first quarter", [](auto& d) { d.first = ""; }, ErrorCode::definitionMissing, "period.first"},
        {"no quarter", [](auto& d) { d.last = "2018"; }, ErrorCode::definitionBadQuarter, "period.last"},
        {"no place name", [](auto& d) { d.municipalities[1].name = ""; }, ErrorCode::definitionEmpty,
         "municipalities[1].name"},
        {"letters", [](auto& d) { d.targets[0].rule.goal = "mange"; }, ErrorCode::valueNotANumber,
         "targets[0].rule.goal"},
        {"a doubtful point", [](auto& d) { d.targets[0].rule.goal = "29.040"; }, ErrorCode::valueAmbiguous,
         "targets[0].rule.goal"},
        {"four decimals", [](auto& d) { d.targets[0].rule.goal = "1,2345"; }, ErrorCode::valueTooPrecise,
         "targets[0].rule.goal"},
        {"no goal", [](auto& d) { d.targets[0].rule.goal = ""; }, ErrorCode::definitionMissing,
         "targets[0].rule.goal"},
        {"no low", [](auto& d) { d.targets[1].rule.low = ""; }, ErrorCode::definitionMissing,
         "targets[1].rule.low"},
        {"half a baseline",
         [](auto& d) { d.targets[2].rule.baseline = "10", d.targets[2].rule.baselineDate = "1.1.2016"; },
         ErrorCode::definitionEmpty, "targets[2].rule.baseline.source"},
        {"an index beyond 100", [](auto& d) { d.targets[3].rule.goal = "101"; },
         ErrorCode::definitionNumberRange, "targets[3].rule.goal"},
        {"letters for a bound", [](auto& d) { d.indicators[0].minimum = "x"; }, ErrorCode::valueNotANumber,
         "indicators[0].minimum"},
        {"no unit", [](auto& d) { d.indicators[0].unit.en = ""; }, ErrorCode::definitionEmpty,
         "indicators[0].unit.en"},
        {"no wording", [](auto& d) { d.targets[0].wording.nb = ""; }, ErrorCode::definitionEmpty,
         "targets[0].wording.nb"},
        {"a short number", [](auto& d) { d.municipalities[1].numbers[0].number = "429"; },
         ErrorCode::definitionBadMunicipalityNumber, "municipalities[1].numbers[0].number"},
        {"letters for a share", [](auto& d) { d.targets[0].shares["aamot"] = "x"; },
         ErrorCode::valueNotANumber, "targets[0].shares.aamot"},
        {"a new area without a name", [](auto& d) { addFocusArea(d, d), d.focusAreas[0].name.nb = "x"; },
         ErrorCode::definitionEmpty, "focusAreas[0].name.en"},
    });
}

TEST_CASE("What does not go together in a draft is one fault, where it is told") {
    checkAttacks({
        {"a period backwards", [](auto& d) { d.last = "2015K4"; }, ErrorCode::definitionPeriodReversed,
         "period"},
        {"a range backwards", [](auto& d) { d.targets[1].rule.high = "1"; },
         ErrorCode::definitionRangeReversed, "targets[1].rule.high"},
        {"numbers that overlap", [](auto& d) { d.municipalities[0].numbers[1].from = "2019K4"; },
         ErrorCode::definitionNumbersOverlap, "municipalities[0].numbers[1]"},
        {"another's number", [](auto& d) { d.municipalities[2].numbers[0].number = "0429"; },
         ErrorCode::definitionNumbersOverlap, "municipalities[2].numbers"},
        {"a milestone outside",
         [](auto& d) {
             d.targets[0].milestones = {{"2019K1", "50"}};
         },
         ErrorCode::definitionMilestoneOutside, "targets[0].milestones[0]"},
        {"a milestone that falls",
         [](auto& d) {
             d.targets[0].milestones = {{"2016K4", "50"}, {"2017K4", "40"}};
         },
         ErrorCode::definitionMilestoneFalls, "targets[0].milestones[1]"},
        {"shares beyond the whole",
         [](auto& d) {
             d.targets[0].shares = {{"elverum", "60"}, {"aamot", "30"}, {"vaaler", "10,1"}};
         },
         ErrorCode::definitionSharesTooLarge, "targets[0].shares"},
        {"a share for one alone", [](auto& d) { d.targets[0].shares["elverum"] = "60"; },
         ErrorCode::definitionSharesIncomplete, "targets[0].shares"},
        {"an index that is summed", [](auto& d) { d.targets[3].indicator = "jobs"; },
         ErrorCode::definitionRuleUnfit, "targets[3].rule"},
        {"an official series of itself", [](auto& d) { d.targets[0].official = d.targets[0].indicator; },
         ErrorCode::definitionOfficialUnfit, "targets[0].official"},
        {"no municipality",
         [](auto& d) {
             while (!d.municipalities.empty())
                 removeMunicipality(d, 0);
         },
         ErrorCode::definitionEmpty, "municipalities"},
        {"no target", [](auto& d) { d.targets.clear(); }, ErrorCode::definitionEmpty, "targets"},
        {"the lead indicator gone", [](auto& d) { removeIndicator(d, 0); }, ErrorCode::definitionUnknownId,
         "targets[0].indicator"},
    });
}

TEST_CASE("All faults of a draft are found, and none of their consequences") {
    ProgrammeDraft draft = draftOf(smallProgramme());
    draft.name = "";
    draft.last = "x"; // milestones cannot be judged by it
    draft.targets[0].milestones = {{"2030K1", "50"}};
    draft.targets[0].rule.goal = "x";
    draft.targets[1].rule.low = "x"; // nor the upper end by this
    draft.targets[3].rule.baseline = "x";
    draft.municipalities[0].name = "";
    std::vector<std::string> paths;
    for (const DefinitionFaultAt& fault : checkDraft(draft).faults)
        paths.push_back(fault.path);
    std::ranges::sort(paths);
    CHECK(paths == std::vector<std::string>{"municipalities[0].name", "name", "period.last",
                                            "targets[0].rule.goal", "targets[1].rule.low",
                                            "targets[3].rule.baseline.value"});
}

TEST_CASE("The plan is drawn through the milestones that can be read, in order of time") {
    ProgrammeDraft draft = draftOf(smallProgramme());
    draft.targets[0].milestones = {
        {"4. kvartal 2017", "60"}, {"2016K4", "20 %"}, {"x", "30"}, {"2017K1", "y"}};
    const std::vector<PlanPoint> points = planPoints(draft, draft.targets[0]);
    REQUIRE(points.size() == 4);
    CHECK(points[0] == PlanPoint{0, 0});
    CHECK(points[1] == PlanPoint{4.0 / 12, 0.2, 1});
    CHECK(points[2] == PlanPoint{8.0 / 12, 0.6, 0});
    CHECK(points[3] == PlanPoint{1, 1});
    draft.last = "x";
    CHECK(planPoints(draft, draft.targets[0]).empty());
}

TEST_CASE("Another kind of rule is tried without losing what was typed") {
    ProgrammeDraft draft = draftOf(smallProgramme());
    draft.targets[0].rule.kind = RuleKind::annualRange;
    CHECK(checkDraft(draft).faults.size() == 2); // low and high
    draft.targets[0].rule.kind = RuleKind::cumulativeMinimum;
    CHECK(checkDraft(draft).programme == smallProgramme());
}

TEST_CASE("An index without baseline and goal is a programme: neither is set yet") {
    ProgrammeDraft draft = draftOf(smallProgramme());
    draft.targets[3].rule.baseline = "";
    draft.targets[3].rule.goal = " ";
    const DraftCheck check = checkDraft(draft);
    REQUIRE(check.programme.has_value());
    CHECK(check.programme->targets[3].rule == Rule(IndexGoal{}));
}

TEST_CASE("An index says when and where its baseline was measured, as far as that is known") {
    ProgrammeDraft draft = draftOf(smallProgramme());
    const auto index = [&] {
        return std::get<IndexGoal>(checkDraft(draft).programme.value().targets[3].rule);
    };
    draft.targets[3].rule.baseline = "40";
    CHECK_FALSE(index().baselineDate.has_value());
    draft.targets[3].rule.baselineDate = "15.11.2015";
    draft.targets[3].rule.baselineSource = "Undersøkelsen";
    CHECK(index().baseline == Quantity::of(40));
    CHECK(index().baselineDate == parseDate("2015-11-15"));
    CHECK(index().baselineSource == "Undersøkelsen");
    draft.targets[3].rule.baseline = "";
    const DraftCheck check = checkDraft(draft);
    REQUIRE(check.faults.size() == 1);
    CHECK(check.faults[0].path == "targets[3].rule.baseline.value");
}

TEST_CASE("What is added has an id of its own and is a programme once it is filled in") {
    const ProgrammeDraft begun = draftOf(smallProgramme());
    ProgrammeDraft draft = begun;
    addMunicipality(draft, begun);
    addMunicipality(draft, begun);
    CHECK(draft.municipalities[3].id != draft.municipalities[4].id);
    removeMunicipality(draft, 3);
    addMunicipality(draft, begun);
    CHECK(draft.municipalities[3].id != draft.municipalities[4].id);
    addIndicator(draft, begun);
    addTarget(draft, begun);
    for (std::size_t added : {3U, 4U})
        draft.municipalities[added].name = "Trysil";
    draft.indicators.back().name = draft.indicators.back().unit = {"b", "h"};
    draft.targets.back().name = draft.targets.back().wording = {"b", "h"};
    draft.targets.back().rule.goal = "5";
    const DraftCheck check = checkDraft(draft);
    REQUIRE(check.programme.has_value());
    CHECK(check.programme->municipalities.size() == 5);
    CHECK(check.programme->targets.size() == 5);
}

TEST_CASE("What is added never takes the id of something that was taken away") {
    const Programme programme = [] {
        Programme small = smallProgramme();
        small.indicators.back().id = "indicator-5";
        small.targets[2].supporting.clear();
        return small;
    }();
    const ProgrammeDraft begun = draftOf(programme);
    ProgrammeDraft draft = begun;
    removeIndicator(draft, 4);
    addIndicator(draft, begun);
    CHECK(draft.indicators.back().id != "indicator-5");
}

TEST_CASE("A municipality that goes takes its shares along") {
    Programme programme = smallProgramme();
    programme.targets[0].shares = {{"elverum", 0.5}, {"aamot", 0.3}, {"vaaler", 0.1}};
    ProgrammeDraft draft = draftOf(programme);
    CHECK(*unallocatedShare(draft.targets[0]) == Approx(0.1));
    CHECK_FALSE(unallocatedShare(draft.targets[1]).has_value());
    removeMunicipality(draft, 1);
    CHECK(*unallocatedShare(draft.targets[0]) == Approx(0.4));
    CHECK(checkDraft(draft).programme.has_value());
}

} // namespace maalbilde
