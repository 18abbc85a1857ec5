#include "tests/core/definition/fault_table.h"

#include <catch2/catch.hpp>

namespace maalbilde {

using nlohmann::json;

TEST_CASE("The base document of the fault tables is itself without fault") {
    const auto programme = readProgramme(kSoundDefinition);
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

} // namespace maalbilde
