#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

namespace maalbilde {

using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

const std::string kFigures = MAALBILDE_TEST_DATA "/../../resources/figures/";
const std::string kProgrammes = MAALBILDE_TEST_DATA "/../../resources/programmes/";

} // namespace

TEST_CASE("The real figures of Elverumregionen come in, and what is missing stays missing") {
    const CommandRunner run;
    const std::string file = run.path("real.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    REQUIRE(run({"import", file, kFigures + "elverumregionen_real.csv", "--by", "x"}).status ==
            ExitStatus::done);
    const json status = json::parse(run({"status", file, "--json", "--as-of", "2018K4"}).out);
    for (const json& target : status["targets"])
        CHECK(target["status"] == (target["id"] == "reputation" ? "noTarget" : "noData"));
    const json& residents = status["targets"][2];
    CHECK(residents["reported"].get<int>() < residents["due"].get<int>());
    for (const json& supporting : residents["supporting"])
        if (supporting["id"] == "population") {
            CHECK(supporting["actual"] == 21191 + 4407 + 3705); // 1 January 2019, SSB table 07459
            CHECK(supporting["latest"] == "2018K4");
        }
    CHECK_THAT(run({"status", file}).out, Contains("Mangler tall"));
    CHECK(run({"check", file}).status == ExitStatus::done);
}

TEST_CASE("The example is marked as one and shows every status on its way") {
    const CommandRunner run;
    const std::string file = run.path("example.maalbilde");
    REQUIRE(run({"new", file, "--programme", kProgrammes + "example.json"}).status == ExitStatus::done);
    REQUIRE(run({"import", file, kFigures + "example.csv", "--by", "x"}).status == ExitStatus::done);
    CHECK_THAT(run({"status", file}).out, Contains("eksempeltall"));
    std::set<std::string> seen;
    for (int q = -1; q < 12; ++q) {
        const json status =
            json::parse(run({"status", file, "--json", "--as-of", (Quarter(2016, 1) + q).code()}).out);
        CHECK(status["example"] == true);
        for (const json& target : status["targets"])
            seen.insert(target["status"].get<std::string>());
    }
    for (const char* expected : {"onTrack", "atRisk", "behind", "achieved", "notStarted"}) {
        INFO(expected);
        CHECK(seen.contains(expected));
    }
}

} // namespace maalbilde
