#include "core/definition/programme_json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace maalbilde {

namespace {

using nlohmann::json;

const char* const kBase = R"({
  "format": "maalbilde-programme/1", "id": "p", "name": "P", "host": "H",
  "period": {"first": "2016K1", "last": "2018K4"},
  "municipalities": [
    {"id": "a", "name": "A", "numbers": [{"number": "0427", "until": "2019K4"}, {"number": "3420", "from": "2020K1"}]},
    {"id": "b", "name": "B", "numbers": [{"number": "0429"}]}],
  "indicators": [
    {"id": "jobs", "name": {"nb": "Jobber", "en": "Jobs"}, "unit": {"nb": "jobber", "en": "jobs"}, "decimals": 0,
     "adds": "sum", "reportedBy": "municipality", "minimum": 0, "maximum": 1000},
    {"id": "index", "name": {"nb": "Indeks", "en": "Index"}, "unit": {"nb": "poeng", "en": "points"}, "decimals": 1,
     "adds": "latest", "reportedBy": "region"}],
  "targets": [
    {"id": "t", "name": {"nb": "T", "en": "T"}, "wording": {"nb": "W", "en": "W"}, "indicator": "jobs",
     "rule": {"kind": "cumulativeMinimum", "goal": 100},
     "milestones": [{"quarter": "2016K4", "share": 0.2}, {"quarter": "2017K4", "share": 0.6}],
     "shares": {"a": 0.5, "b": 0.4}, "supporting": ["index"], "owner": "O"},
    {"id": "u", "wording": {"nb": "W", "en": "W"}, "indicator": "jobs", "rule": {"kind": "annualRange", "low": 2, "high": 3}},
    {"id": "v", "wording": {"nb": "W", "en": "W"}, "indicator": "jobs",
     "rule": {"kind": "netCumulative", "goal": 200, "baseline": {"value": 10, "date": "2016-01-01", "source": "S"}}},
    {"id": "w", "wording": {"nb": "W", "en": "W"}, "indicator": "index",
     "rule": {"kind": "index", "baseline": 60, "goal": 70, "uncertainty": 2}}],
  "focusAreas": [{"id": "f", "name": {"nb": "F", "en": "F"}}]
})";

/// One change to the base document: `value` is put at the JSON pointer `at`, or removed from it if absent.
std::string mutated(const std::string& at, const std::optional<json>& value) {
    json document = json::parse(kBase);
    const json::json_pointer pointer(at);
    if (value)
        document[pointer] = *value;
    else if (pointer.back().find_first_not_of("0123456789") == std::string::npos)
        document[pointer.parent_pointer()].erase(std::stoul(pointer.back()));
    else
        document[pointer.parent_pointer()].erase(pointer.back());
    return document.dump();
}

struct Fault {
    std::string at;
    std::optional<json> value;
    ErrorCode code;
    std::string path;
};

std::string pathOf(const Error& error) {
    return std::get<std::string>(error.facts.at(0));
}

void checkFaults(const std::vector<Fault>& faults) {
    for (const Fault& fault : faults) {
        INFO(fault.at << " := " << (fault.value ? fault.value->dump() : "(removed)"));
        const auto programme = readProgramme(mutated(fault.at, fault.value));
        REQUIRE_FALSE(programme.has_value());
        CHECK(programme.error().code == fault.code);
        CHECK(pathOf(programme.error()) == fault.path);
    }
}

const json kText = {{"nb", "x"}, {"en", "x"}};

} // namespace

TEST_CASE("The base document of the fault tables is itself without fault") {
    const auto programme = readProgramme(kBase);
    REQUIRE(programme.has_value());
    CHECK(programme->targets[1].name == programme->indicators[0].name);
}

TEST_CASE("What is not JSON is no definition") {
    for (const char* text : {"", "{", "nonsense", "{\"a\": NaN}", "{\"a\": 1e999}", "[1,]", "{} {}", "\xFF",
                             "{\"a\": \"\xC5mot\"}"}) {
        INFO(text);
        const auto programme = readProgramme(text);
        REQUIRE_FALSE(programme.has_value());
        CHECK(programme.error().code == ErrorCode::definitionNotJson);
        CHECK(pathOf(programme.error()).empty());
    }
}

TEST_CASE("A nesting bomb is refused before it is built") {
    for (const char* opening : {"[", "{\"a\":"}) {
        std::string bomb;
        for (int i = 0; i < 100'000; ++i)
            bomb += opening;
        CHECK(readProgramme(bomb).error().code == ErrorCode::definitionNotJson);
    }
}

TEST_CASE("A definition is an object of the known format") {
    for (const char* text : {"[]", "1", "null", "\"x\""}) {
        INFO(text);
        CHECK(readProgramme(text).error() ==
              Error{ErrorCode::definitionWrongType, {std::string(), std::string("object")}});
    }
    checkFaults({{"/format", std::nullopt, ErrorCode::definitionMissing, "format"},
                 {"/format", "maalbilde-programme/2", ErrorCode::definitionNotAllowed, "format"},
                 {"/format", 1, ErrorCode::definitionWrongType, "format"}});
}

TEST_CASE("A field given twice is refused wherever it stands") {
    struct Twice {
        const char* text;
        const char* path;
    };

    for (const auto& [text, path] :
         {Twice{R"({"id": "p", "id": "p"})", "id"},
          Twice{R"({"a": [1, {"b": 1}, {"b": {"c": 1, "c": 2}}]})", "a[2].b.c"},
          Twice{R"({"targets": [[], {"rule": {"goal": 1, "kind": "x", "goal": 1}}]})",
                "targets[1].rule.goal"}}) {
        INFO(text);
        CHECK(readProgramme(text).error() == Error{ErrorCode::definitionDuplicateField, {std::string(path)}});
    }
}

TEST_CASE("No field may be missing that the format asks for") {
    for (const auto& [at, path] : std::vector<std::pair<std::string, std::string>>{
             {"/id", "id"},
             {"/name", "name"},
             {"/host", "host"},
             {"/period", "period"},
             {"/period/first", "period.first"},
             {"/period/last", "period.last"},
             {"/municipalities", "municipalities"},
             {"/municipalities/0/id", "municipalities[0].id"},
             {"/municipalities/0/name", "municipalities[0].name"},
             {"/municipalities/0/numbers", "municipalities[0].numbers"},
             {"/municipalities/0/numbers/0/number", "municipalities[0].numbers[0].number"},
             {"/indicators", "indicators"},
             {"/indicators/0/id", "indicators[0].id"},
             {"/indicators/0/name", "indicators[0].name"},
             {"/indicators/0/name/nb", "indicators[0].name.nb"},
             {"/indicators/0/unit", "indicators[0].unit"},
             {"/indicators/0/unit/en", "indicators[0].unit.en"},
             {"/indicators/0/decimals", "indicators[0].decimals"},
             {"/indicators/0/adds", "indicators[0].adds"},
             {"/indicators/0/reportedBy", "indicators[0].reportedBy"},
             {"/targets", "targets"},
             {"/targets/0/id", "targets[0].id"},
             {"/targets/0/wording", "targets[0].wording"},
             {"/targets/0/indicator", "targets[0].indicator"},
             {"/targets/0/rule", "targets[0].rule"},
             {"/targets/0/rule/kind", "targets[0].rule.kind"},
             {"/targets/0/rule/goal", "targets[0].rule.goal"},
             {"/targets/1/rule/low", "targets[1].rule.low"},
             {"/targets/1/rule/high", "targets[1].rule.high"},
             {"/targets/2/rule/goal", "targets[2].rule.goal"},
             {"/targets/2/rule/baseline/value", "targets[2].rule.baseline.value"},
             {"/targets/2/rule/baseline/date", "targets[2].rule.baseline.date"},
             {"/targets/2/rule/baseline/source", "targets[2].rule.baseline.source"},
             {"/targets/0/milestones/0/quarter", "targets[0].milestones[0].quarter"},
             {"/targets/0/milestones/0/share", "targets[0].milestones[0].share"},
             {"/focusAreas/0/id", "focusAreas[0].id"},
             {"/focusAreas/0/name", "focusAreas[0].name"}})
        checkFaults({{at, std::nullopt, ErrorCode::definitionMissing, path}});
}

TEST_CASE("No object may have a field that the format does not know") {
    for (const auto& [at, path] : std::vector<std::pair<std::string, std::string>>{
             {"/x", "x"},
             {"/period/x", "period.x"},
             {"/municipalities/0/x", "municipalities[0].x"},
             {"/municipalities/0/numbers/1/x", "municipalities[0].numbers[1].x"},
             {"/indicators/1/x", "indicators[1].x"},
             {"/indicators/1/name/x", "indicators[1].name.x"},
             {"/targets/0/x", "targets[0].x"},
             {"/targets/0/milestones/1/x", "targets[0].milestones[1].x"},
             {"/targets/0/rule/low", "targets[0].rule.low"},
             {"/targets/1/rule/goal", "targets[1].rule.goal"},
             {"/targets/2/rule/uncertainty", "targets[2].rule.uncertainty"},
             {"/targets/2/rule/baseline/x", "targets[2].rule.baseline.x"},
             {"/targets/3/rule/x", "targets[3].rule.x"},
             {"/focusAreas/0/x", "focusAreas[0].x"}})
        checkFaults({{at, 1, ErrorCode::definitionUnknownField, path}});
}

TEST_CASE("A value of another type than the format asks for is refused with the type wanted") {
    struct Typed {
        std::string at;
        json value;
        std::string path;
        std::string wanted;
    };

    for (const auto& [at, value, path, wanted] : std::vector<Typed>{
             {"/id", 1, "id", "text"},
             {"/name", nullptr, "name", "text"},
             {"/name", std::string("a\0b", 3), "name", "text"},
             {"/example", 1, "example", "boolean"},
             {"/period", "2016", "period", "object"},
             {"/municipalities", json::object(), "municipalities", "list"},
             {"/municipalities/0", 1, "municipalities[0]", "object"},
             {"/municipalities/0/numbers", "0427", "municipalities[0].numbers", "list"},
             {"/municipalities/0/numbers/0/number", 427, "municipalities[0].numbers[0].number", "text"},
             {"/indicators/0/decimals", 1.5, "indicators[0].decimals", "integer"},
             {"/indicators/0/decimals", "1", "indicators[0].decimals", "integer"},
             {"/indicators/0/minimum", "0", "indicators[0].minimum", "number"},
             {"/indicators/0/name", "Jobs", "indicators[0].name", "object"},
             {"/targets/0/rule", json::array(), "targets[0].rule", "object"},
             {"/targets/0/rule/goal", "100", "targets[0].rule.goal", "number"},
             {"/targets/0/rule/goal", nullptr, "targets[0].rule.goal", "number"},
             {"/targets/0/milestones", nullptr, "targets[0].milestones", "list"},
             {"/targets/0/shares", json::array(), "targets[0].shares", "object"},
             {"/targets/0/shares/a", "0.5", "targets[0].shares.a", "number"},
             {"/targets/0/supporting", "index", "targets[0].supporting", "list"},
             {"/targets/0/owner", 1, "targets[0].owner", "text"},
             {"/targets/3/rule/uncertainty", nullptr, "targets[3].rule.uncertainty", "number"},
             {"/focusAreas", json::object(), "focusAreas", "list"}}) {
        INFO(at << " := " << value.dump());
        CHECK(readProgramme(mutated(at, value)).error() ==
              Error{ErrorCode::definitionWrongType, {path, wanted}});
    }
}

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
