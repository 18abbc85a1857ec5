#include "core/definition/programme_json.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace maalbilde {

namespace {

std::string shipped(const std::string& name) {
    std::ifstream file(std::string(MAALBILDE_RESOURCES) + "/programmes/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> idsOf(const auto& things) {
    std::vector<std::string> ids;
    for (const auto& thing : things)
        ids.push_back(thing.id);
    return ids;
}

} // namespace

TEST_CASE("The shipped programmes are written as the program itself would write them") {
    for (const char* name :
         {"elverumregionen.json", "example.json", "one_municipality.json", "ten_municipalities.json"}) {
        INFO(name);
        const auto programme = readProgramme(shipped(name));
        REQUIRE(programme.has_value());
        CHECK(writeProgramme(*programme) == shipped(name));
    }
}

TEST_CASE("The shipped programme is the region's own") {
    const auto programme = readProgramme(shipped("elverumregionen.json"));
    REQUIRE(programme.has_value());
    CHECK_FALSE(programme->example);
    CHECK(programme->period == QuarterRange(Quarter(2016, 1), Quarter(2018, 4)));
    CHECK(idsOf(programme->municipalities) == std::vector<std::string>{"elverum", "aamot", "vaaler"});
    CHECK(idsOf(programme->targets) == std::vector<std::string>{"jobs", "firms", "residents", "reputation"});
    CHECK(idsOf(programme->indicators) == std::vector<std::string>{"jobs", "firms", "residents", "reputation",
                                                                   "population-growth", "population",
                                                                   "media-mentions", "company-enquiries",
                                                                   "resident-enquiries"});
    CHECK(programme->focusAreas.size() == 5);
    CHECK(programme->target("jobs")->wording.nb == "Minimum 100 arbeidsplasser med fokus på regionale");
    CHECK(programme->target("residents")->rule ==
          Rule(NetCumulative{Quantity::of(200),
                             Baseline{Quantity::of(29219), *parseDate("2016-01-01"), "SSB 07459"}}));
    CHECK(programme->target("reputation")->rule == Rule(IndexGoal{}));
    for (const auto& [number, id] : {std::pair{"0427", "elverum"}, {"3422", "aamot"}, {"3419", "vaaler"}})
        CHECK(programme->findPlace(number) == std::string(id));
}

TEST_CASE("A template says that it is one, claims no municipality, and speaks both languages") {
    for (const auto& [name, municipalities] :
         {std::pair{"one_municipality.json", 1U}, {"ten_municipalities.json", 10U}}) {
        INFO(name);
        const auto programme = readProgramme(shipped(name));
        REQUIRE(programme.has_value());
        CHECK(programme->name.find("(mal)") != std::string::npos);
        CHECK_FALSE(programme->example);
        CHECK(programme->municipalities.size() == municipalities);
        for (const Municipality& municipality : programme->municipalities)
            CHECK(municipality.numbers.empty()); // a number is a real municipality's
        for (const Target& target : programme->targets)
            CHECK(target.wording.nb != target.wording.en);
    }
}

TEST_CASE("The template of ten municipalities counts every quarter, in each of them") {
    const auto programme = readProgramme(shipped("ten_municipalities.json"));
    REQUIRE(programme.has_value());
    for (const Indicator& indicator : programme->indicators) {
        CHECK(indicator.adds == Adds::sum);
        CHECK(programme->placesOf(indicator).size() == 10);
    }
}

TEST_CASE("The example says that it is one and leaves a part of the jobs unallocated") {
    const auto programme = readProgramme(shipped("example.json"));
    REQUIRE(programme.has_value());
    CHECK(programme->example);
    double allocated = 0;
    for (const auto& [place, share] : programme->target("jobs")->shares)
        allocated += share;
    CHECK(allocated == Approx(0.9));
}

} // namespace maalbilde
