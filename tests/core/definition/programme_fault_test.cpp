#include "tests/core/definition/fault_table.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

using nlohmann::json;

const json kText = {{"nb", "x"}, {"en", "x"}};

} // namespace

TEST_CASE("Names, wordings and sources say something, and there is something to follow") {
    for (const auto& [at, path] : std::vector<std::pair<std::string, std::string>>{
             {"/name", "name"},
             {"/host", "host"},
             {"/municipalities/0/name", "municipalities[0].name"},
             {"/indicators/0/name/en", "indicators[0].name.en"},
             {"/indicators/0/unit/nb", "indicators[0].unit.nb"},
             {"/targets/0/name/nb", "targets[0].name.nb"},
             {"/targets/0/wording/en", "targets[0].wording.en"},
             {"/targets/2/rule/baseline/source", "targets[2].rule.baseline.source"},
             {"/focusAreas/0/name/nb", "focusAreas[0].name.nb"}})
        checkFaults(
            {{at, "", ErrorCode::definitionEmpty, path}, {at, " \u00A0", ErrorCode::definitionEmpty, path}});
    for (const char* list : {"municipalities", "indicators", "targets"})
        checkFaults({{std::string("/") + list, json::array(), ErrorCode::definitionEmpty, list}});
}

TEST_CASE("Ids are short, lower-case and unique within their kind") {
    for (const std::string& id :
         {std::string(), std::string("-a"), std::string("A"), std::string("å"), std::string("a b"),
          std::string("a_b"), std::string("a/b"), std::string(65, 'a')})
        checkFaults({{"/id", id, ErrorCode::definitionBadId, "id"},
                     {"/municipalities/1/id", id, ErrorCode::definitionBadId, "municipalities[1].id"},
                     {"/indicators/1/id", id, ErrorCode::definitionBadId, "indicators[1].id"},
                     {"/targets/1/id", id, ErrorCode::definitionBadId, "targets[1].id"},
                     {"/focusAreas/0/id", id, ErrorCode::definitionBadId, "focusAreas[0].id"}});
    CHECK(readProgramme(mutated("/id", std::string(64, 'a'))).has_value());
    CHECK(readProgramme(mutated("/id", "2-a")).has_value());

    const json area = {{"id", "f"}, {"name", kText}};
    checkFaults({{"/municipalities/0/id", "region", ErrorCode::definitionBadId, "municipalities[0].id"},
                 {"/municipalities/1/id", "a", ErrorCode::definitionDuplicateId, "municipalities[1].id"},
                 {"/indicators/1/id", "jobs", ErrorCode::definitionDuplicateId, "indicators[1].id"},
                 {"/targets/2/id", "t", ErrorCode::definitionDuplicateId, "targets[2].id"},
                 {"/focusAreas/1", area, ErrorCode::definitionDuplicateId, "focusAreas[1].id"}});
}

TEST_CASE("What is referred to exists") {
    checkFaults(
        {{"/targets/0/indicator", "x", ErrorCode::definitionUnknownId, "targets[0].indicator"},
         {"/targets/0/supporting/0", "x", ErrorCode::definitionUnknownId, "targets[0].supporting[0]"},
         {"/targets/0/supporting/1", "index", ErrorCode::definitionDuplicateId, "targets[0].supporting[1]"},
         {"/targets/0/shares/x", 0.1, ErrorCode::definitionUnknownId, "targets[0].shares.x"},
         {"/indicators/0/adds", "max", ErrorCode::definitionNotAllowed, "indicators[0].adds"},
         {"/indicators/0/reportedBy", "county", ErrorCode::definitionNotAllowed, "indicators[0].reportedBy"},
         {"/targets/0/rule/kind", "maximum", ErrorCode::definitionNotAllowed, "targets[0].rule.kind"}});
}

TEST_CASE("The period runs forward and is no longer than a hundred years") {
    checkFaults({{"/period/first", "2016", ErrorCode::definitionBadQuarter, "period.first"},
                 {"/period/last", "2018K5", ErrorCode::definitionBadQuarter, "period.last"},
                 {"/period/last", "2015K4", ErrorCode::definitionPeriodReversed, "period"},
                 {"/period/last", "2116K1", ErrorCode::definitionPeriodTooLong, "period"}});
    CHECK(readProgramme(mutated("/period/last", "2115K4")).has_value());
}

TEST_CASE("A municipality number is four digits and leads to one municipality in every quarter") {
    for (const char* number : {"", "427", "04270", "K427", "04 7", "\u0660427"})
        checkFaults({{"/municipalities/1/numbers/0/number", number,
                      ErrorCode::definitionBadMunicipalityNumber, "municipalities[1].numbers[0].number"}});
    checkFaults({{"/municipalities/0/numbers/0/until", "2020K1", ErrorCode::definitionNumbersOverlap,
                  "municipalities[0].numbers[1]"},
                 {"/municipalities/0/numbers/1/from", std::nullopt, ErrorCode::definitionNumbersOverlap,
                  "municipalities[0].numbers[1]"},
                 {"/municipalities/1/numbers/0/number", "3420", ErrorCode::definitionNumbersOverlap,
                  "municipalities[1].numbers"},
                 {"/municipalities/0/numbers/0/until", "x", ErrorCode::definitionBadQuarter,
                  "municipalities[0].numbers[0].until"},
                 {"/municipalities/0/numbers/0/from", "2020K1", ErrorCode::definitionPeriodReversed,
                  "municipalities[0].numbers[0]"}});
    CHECK(readProgramme(
              mutated("/municipalities/1/numbers", json::array({{{"number", "0427"}, {"from", "2020K1"}}})))
              .has_value());
}

TEST_CASE("Numbers of a definition lie within their bounds and have at most three decimals") {
    checkFaults(
        {{"/indicators/0/decimals", 4, ErrorCode::definitionNumberRange, "indicators[0].decimals"},
         {"/indicators/0/decimals", -1, ErrorCode::definitionNumberRange, "indicators[0].decimals"},
         {"/indicators/0/decimals", std::numeric_limits<std::uint64_t>::max(),
          ErrorCode::definitionNumberRange, "indicators[0].decimals"},
         {"/indicators/0/minimum", 1001, ErrorCode::definitionRangeReversed, "indicators[0].maximum"},
         {"/targets/0/rule/goal", 1e12, ErrorCode::definitionNumberRange, "targets[0].rule.goal"},
         {"/targets/0/rule/goal", 12.3456, ErrorCode::definitionTooPrecise, "targets[0].rule.goal"},
         {"/targets/1/rule/high", 1, ErrorCode::definitionRangeReversed, "targets[1].rule.high"},
         {"/targets/2/rule/baseline/date", "2016-02-30", ErrorCode::definitionBadDate,
          "targets[2].rule.baseline.date"},
         {"/targets/3/rule/baseline", -0.1, ErrorCode::definitionNumberRange, "targets[3].rule.baseline"},
         {"/targets/3/rule/goal", 100.1, ErrorCode::definitionNumberRange, "targets[3].rule.goal"},
         {"/targets/3/rule/uncertainty", -1, ErrorCode::definitionNumberRange,
          "targets[3].rule.uncertainty"}});
}

TEST_CASE("Numbers that mean that no target is set, or that a level is held, are taken") {
    for (const auto& [at, value] :
         std::vector<std::pair<std::string, std::optional<json>>>{{"/targets/0/rule/goal", 0},
                                                                  {"/targets/0/rule/goal", -5},
                                                                  {"/targets/1/rule/low", -1},
                                                                  {"/targets/2/rule/goal", 0},
                                                                  {"/targets/2/rule/goal", -200.125},
                                                                  {"/targets/2/rule/baseline", std::nullopt},
                                                                  {"/targets/3/rule/goal", 60},
                                                                  {"/targets/3/rule/goal", 10},
                                                                  {"/targets/3/rule/goal", nullptr},
                                                                  {"/targets/3/rule/goal", std::nullopt},
                                                                  {"/targets/3/rule/baseline", nullptr},
                                                                  {"/targets/3/rule/baseline", std::nullopt},
                                                                  {"/targets/3/rule/uncertainty", 0},
                                                                  {"/indicators/0/minimum", nullptr},
                                                                  {"/indicators/0/maximum", nullptr},
                                                                  {"/targets/0/shares", json::object()},
                                                                  {"/focusAreas", std::nullopt}}) {
        INFO(at << " := " << (value ? value->dump() : "(removed)"));
        CHECK(readProgramme(mutated(at, value)).has_value());
    }
}

TEST_CASE("Milestones lie within the period and never fall") {
    const auto milestone = [](const char* quarter, double share) {
        return json{{"quarter", quarter}, {"share", share}};
    };
    const std::string third = "/targets/0/milestones/2";
    const std::string path = "targets[0].milestones[2]";
    checkFaults(
        {{third, milestone("2015K4", 0), ErrorCode::definitionMilestoneOutside, path},
         {third, milestone("2019K1", 1), ErrorCode::definitionMilestoneOutside, path},
         {third, milestone("2018K4", 0.9), ErrorCode::definitionMilestoneEnd, path},
         {third, milestone("2016K4", 0.2), ErrorCode::definitionDuplicateId, path},
         {third, milestone("2018K1", 0.5), ErrorCode::definitionMilestoneFalls, path},
         {third, milestone("2018K1", 1.1), ErrorCode::definitionNumberRange, path + ".share"},
         {third, milestone("2018K1", -0.1), ErrorCode::definitionNumberRange, path + ".share"},
         {third, milestone("x", 0.9), ErrorCode::definitionBadQuarter, path + ".quarter"},
         {third, milestone("2016K1", 0.3), ErrorCode::definitionMilestoneFalls, "targets[0].milestones[0]"}});
    const auto sorted = readProgramme(mutated(third, milestone("2016K2", 0.1)));
    REQUIRE(sorted.has_value());
    CHECK(sorted->targets[0].milestones.front() == Milestone{Quarter(2016, 2), 0.1});
    CHECK(readProgramme(mutated(third, milestone("2018K4", 1))).has_value());
}

TEST_CASE("Shares are given for every municipality or none and are at most the whole") {
    checkFaults(
        {{"/targets/0/shares/b", std::nullopt, ErrorCode::definitionSharesIncomplete, "targets[0].shares"},
         {"/targets/0/shares/b", 0.6, ErrorCode::definitionSharesTooLarge, "targets[0].shares"},
         {"/targets/0/shares/b", 1.1, ErrorCode::definitionNumberRange, "targets[0].shares.b"},
         {"/targets/0/shares/b", -0.1, ErrorCode::definitionNumberRange, "targets[0].shares.b"},
         {"/targets/0/shares", json{{"a", 0}, {"b", 0}}, ErrorCode::definitionSharesZero,
          "targets[0].shares"}});
    CHECK(readProgramme(mutated("/targets/0/shares", json{{"a", 0.9}, {"b", 0.1 + 1e-10}})).has_value());
    CHECK(readProgramme(mutated("/targets/0/shares", json{{"a", 1}, {"b", 0}})).has_value());
}

TEST_CASE("An index is never summed, and whatever else is promised always is") {
    checkFaults({{"/targets/0/indicator", "index", ErrorCode::definitionRuleUnfit, "targets[0].rule"},
                 {"/targets/1/indicator", "index", ErrorCode::definitionRuleUnfit, "targets[1].rule"},
                 {"/targets/2/indicator", "index", ErrorCode::definitionRuleUnfit, "targets[2].rule"},
                 {"/targets/3/indicator", "jobs", ErrorCode::definitionRuleUnfit, "targets[3].rule"}});
}

TEST_CASE("A sum is held against the official series of another sum, and nothing else is") {
    checkFaults({{"/targets/0/official", "jobs", ErrorCode::definitionOfficialUnfit, "targets[0].official"},
                 {"/targets/0/official", "index", ErrorCode::definitionOfficialUnfit, "targets[0].official"},
                 {"/targets/3/official", "jobs", ErrorCode::definitionOfficialUnfit, "targets[3].official"},
                 {"/targets/0/official", "gone", ErrorCode::definitionUnknownId, "targets[0].official"}});
}

} // namespace maalbilde
