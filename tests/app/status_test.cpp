#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

/// The example of the issue: 46 jobs in six quarters, as in the worked case C06.
std::string fileWithJobs(const CommandRunner& run) {
    const std::string file = run.path("jobs.maalbilde");
    (void)run({"new", file});
    const int figures[3][6] = {{3, 3, 4, 4, 4, 4}, {1, 1, 2, 3, 2, 3}, {2, 2, 2, 2, 2, 2}};
    const char* places[] = {"elverum", "aamot", "vaaler"};
    std::string csv = "indicator,place,quarter,value\n";
    for (int m = 0; m < 3; ++m)
        for (int q = 0; q < 6; ++q)
            csv += std::string("jobs,") + places[m] + "," + std::to_string(2016 + q / 4) + "K" +
                   std::to_string(q % 4 + 1) + "," + std::to_string(figures[m][q]) + "\n";
    (void)run({"import", file, run.write("jobs.csv", csv), "--by", "Kari"});
    return file;
}

json statusOf(const CommandRunner& run, std::vector<std::string> line) {
    line.insert(line.begin(), "status");
    line.emplace_back("--json");
    return json::parse(run(line).out);
}

} // namespace

TEST_CASE("Status for programs has every field, and null where a kind has none") {
    const CommandRunner run;
    const json status = statusOf(run, {fileWithJobs(run)}); // today is 10 July 2017
    CHECK(status["asOf"] == "2017K2");
    CHECK(status["closedQuarters"] == 6);
    const json& jobs = status["targets"][0];
    CHECK(jobs["id"] == "jobs");
    CHECK(jobs["rule"] == "cumulativeMinimum");
    CHECK(jobs["status"] == "onTrack");
    CHECK(jobs["reason"].is_null());
    CHECK(jobs["actual"].dump() == "46");
    CHECK(jobs["expected"].dump() == "50");
    CHECK(jobs["shortfall"].dump() == "4");
    CHECK(jobs["toleranceGreen"].get<double>() == Approx(4.7659).epsilon(1e-4));
    CHECK(jobs["coverage"].dump() == "1");
    CHECK(jobs["requiredPace"].dump() == "1.08");
    CHECK(jobs["flags"].empty());
    CHECK(jobs["years"].is_null());
    CHECK(jobs["places"][0] ==
          json({{"id", "elverum"}, {"actual", 22}, {"percent", 48}, {"status", nullptr}}));
    CHECK(jobs["forecast"]["low"] == 77);
    CHECK(jobs["forecast"]["shown"] == "40 %");
    CHECK(jobs["forecast"]["words"] == "usikkert");
    CHECK(jobs["forecast"]["year"].is_null());
    CHECK(jobs["forecastAbsent"].is_null());
    CHECK_THAT(jobs["explanation"].get<std::string>(), Contains("46"));

    const json& firms = status["targets"][1];
    CHECK(firms["status"] == "noData");
    CHECK(firms["flags"] == json({"incomplete"}));
    CHECK(firms["years"].size() == 3);
    CHECK(firms["forecast"].is_null());
    CHECK(firms["forecastAbsent"] == "tooFewQuarters");
    CHECK(status["targets"][3]["status"] == "noTarget");
}

TEST_CASE("As-of, today and known-at choose the moment") {
    CommandRunner run;
    const std::string file = fileWithJobs(run);
    CHECK(statusOf(run, {file, "--as-of", "2016K4"})["closedQuarters"] == 4);
    CHECK(statusOf(run, {file, "--as-of", "2015K4"})["targets"][0]["status"] == "notStarted");
    CHECK(statusOf(run, {file, "--as-of", "2025K4"})["closedQuarters"] == 12);
    CHECK(statusOf(run, {file, "--today", "2017-06-30"})["asOf"] == "2017K1");
    CHECK(statusOf(run, {file, "--today", "2026-11-23"})["asOf"] == "2018K4");

    const std::string before = run({"status", file, "--json", "--as-of", "2017K2"}).out;
    run.clock.set(*Timestamp::parse("2017-09-01T08:00:00Z"));
    REQUIRE(run({"record", file, "--indicator", "jobs", "--place", "elverum", "--quarter", "2017K1",
                 "--value", "1", "--by", "x", "--reason", "rettet"})
                .status == ExitStatus::done);
    CHECK(statusOf(run, {file, "--as-of", "2017K2"})["targets"][0]["actual"] == 43);
    CHECK(run({"status", file, "--json", "--as-of", "2017K2", "--known-at", "2017-08-31T23:59:59Z"}).out ==
          before);
    CHECK(run({"status", file, "--known-at", "2015-01-01"}).status == ExitStatus::failed);
    for (const char* option : {"--as-of", "--known-at", "--today"})
        CHECK(run({"status", file, option, "nonsense"}).status == ExitStatus::failed);
}

TEST_CASE("Status for people names the words of the status in either language") {
    const CommandRunner run;
    const std::string file = fileWithJobs(run);
    CHECK_THAT(run({"status", file}).out, Contains("I rute") &&
                                              Contains("Minimum 100 arbeidsplasser med fokus på regionale") &&
                                              Contains("Mangler tall"));
    CHECK_THAT(run({"status", file, "--language", "en"}).out,
               Contains("On track") && Contains("Figures missing"));
    CHECK(statusOf(run, {file, "--language", "en"})["targets"][0]["forecast"]["words"] == "uncertain");
}

} // namespace maalbilde
