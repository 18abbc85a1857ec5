#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;

namespace {

/// `record` of new jobs in Elverum in the first quarter of 2016, with what else is said.
std::vector<std::string> jobs(const std::string& file, const std::string& value,
                              std::vector<std::string> more = {}) {
    std::vector<std::string> line{"record",    file,     "--indicator", "jobs", "--place", "elverum",
                                  "--quarter", "2016K1", "--by",        "Kari", "--value", value};
    line.insert(line.end(), more.begin(), more.end());
    return line;
}

nlohmann::json history(const CommandRunner& run, const std::string& file) {
    return nlohmann::json::parse(run({"history", file, "--json"}).out);
}

} // namespace

TEST_CASE("A figure is recorded, corrected with a reason, and withdrawn with a reason") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file, "--by", "Kari"}).status == ExitStatus::done);

    CHECK(run(jobs(file, "4", {"--source", "Kommunen", "--note", "netto"})).status == ExitStatus::done);
    const Ran unchanged = run(jobs(file, "4"));
    CHECK(unchanged.status == ExitStatus::done);
    CHECK_THAT(unchanged.out, Contains("uendret"));
    CHECK(history(run, file).size() == 1);

    const Ran withoutReason = run(jobs(file, "5"));
    CHECK(withoutReason.status == ExitStatus::failed);
    CHECK_THAT(withoutReason.err, Contains("4"));
    CHECK(run(jobs(file, "5", {"--reason", "talt på nytt"})).status == ExitStatus::done);
    CHECK(run(jobs(file, "5", {"--preliminary"})).status ==
          ExitStatus::failed); // a change of the mark is a change
    CHECK(run(jobs(file, "5", {"--preliminary", "--reason", "foreløpig"})).status == ExitStatus::done);
    CHECK(run(jobs(file, "withdraw")).status == ExitStatus::failed);
    CHECK(run(jobs(file, "withdraw", {"--reason", "feil kommune"})).status == ExitStatus::done);
    CHECK(run(jobs(file, "withdraw", {"--reason", "igjen"})).status == ExitStatus::failed);
    CHECK(run(jobs(file, "na", {"--reason", "måles ikke"})).status == ExitStatus::done);

    const auto entries = history(run, file);
    REQUIRE(entries.size() == 5);
    CHECK(entries[0]["value"] == 4);
    CHECK(entries[0]["source"] == "Kommunen");
    CHECK(entries[0]["note"] == "netto");
    CHECK(entries[0]["supersedes"].is_null());
    CHECK(entries[1]["supersedes"] == 1);
    CHECK(entries[1]["reason"] == "talt på nytt");
    CHECK(entries[2]["preliminary"] == true);
    CHECK(entries[3]["state"] == "withdrawn");
    CHECK(entries[3]["value"].is_null());
    CHECK(entries[4]["state"] == "notApplicable");
    CHECK(run({"check", file}).status == ExitStatus::done);
}

TEST_CASE("How an index was measured is recorded with it, or after it, and told by the history") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file, "--by", "Kari"}).status == ExitStatus::done);
    const auto index = [&](std::vector<std::string> more) {
        std::vector<std::string> line{"record",  file, "--indicator", "reputation", "--place", "region",
                                      "--value", "44", "--quarter",   "2016K4",     "--by",    "Kari"};
        line.insert(line.end(), more.begin(), more.end());
        return run(line);
    };
    CHECK(index({"--answers", "mange"}).status == ExitStatus::failed);
    CHECK(index({"--surveyed", "31.11.2016"}).status == ExitStatus::failed);
    REQUIRE(history(run, file).empty());
    CHECK(index({"--surveyed", "15.11.2016"}).status == ExitStatus::done);
    CHECK_THAT(index({}).out, Contains("uendret"));
    CHECK(index({"--surveyed", "15.11.2016", "--answers", "1 412"}).status == ExitStatus::failed);
    CHECK(index({"--surveyed", "15.11.2016", "--answers", "1 412", "--reason", "svar talt"}).status ==
          ExitStatus::done);

    const auto entries = history(run, file);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["surveyed"] == "2016-11-15");
    CHECK(entries[0]["answers"].is_null());
    CHECK(entries[1]["answers"] == 1412);
    CHECK_THAT(run({"history", file}).out, Contains("måling: målt 15.11.2016, 1\u00A0412 svar"));
    const std::string package = run.path("package");
    REQUIRE(run({"export", file, package}).status == ExitStatus::done);
    CHECK_THAT(CommandRunner::read(package + "/figures.csv"), Contains(",2016-11-15,1412,"));
    const std::string again = run.path("again.maalbilde");
    REQUIRE(run({"new", again, "--from", package}).status == ExitStatus::done);
    CHECK(history(run, again) == entries);
}

TEST_CASE("A place is known by id, name, number of any period, or as the region") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    int quarter = 0;
    for (const char* place : {"elverum", "Elverum", "ELVERUM", "0427", "3420"}) {
        INFO(place);
        const std::string code =
            "201" + std::to_string(6 + quarter / 4) + "K" + std::to_string(quarter % 4 + 1);
        ++quarter;
        CHECK(run({"record", file, "--indicator", "Nye arbeidsplasser", "--place", place, "--quarter", code,
                   "--by", "x", "--value", "1"})
                  .status == ExitStatus::done);
    }
    for (const auto& entry : history(run, file))
        CHECK(entry["place"] == "elverum");
    CHECK(run({"record", file, "--indicator", "reputation", "--place", "region", "--quarter", "2016K4",
               "--by", "x", "--value", "62,5"})
              .status == ExitStatus::done);
}

TEST_CASE("A figure that does not fit is refused in words, and nothing is written") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    const std::string before = CommandRunner::read(file);
    for (const char* value : {"", "x", "-1", "2,5", "29.040", "1e3", "99999999999999", "nan", "--"}) {
        const Ran ran = run(jobs(file, value));
        INFO(value);
        CHECK(ran.status == ExitStatus::failed);
        CHECK(ran.out.empty());
        CHECK(std::ranges::count(ran.err, '\n') == 1);
    }
    const auto refused = [&](const char* indicator, const char* place, const char* quarter, const char* by) {
        return run({"record", file, "--indicator", indicator, "--place", place, "--quarter", quarter, "--by",
                    by, "--value", "1"})
            .status;
    };
    CHECK(refused("nonsense", "elverum", "2016K1", "x") == ExitStatus::failed);
    CHECK(refused("jobs", "Oslo", "2016K1", "x") == ExitStatus::failed);
    CHECK(refused("jobs", "region", "2016K1", "x") == ExitStatus::failed);
    CHECK(refused("reputation", "elverum", "2016K1", "x") == ExitStatus::failed);
    CHECK(refused("jobs", "elverum", "2016K5", "x") == ExitStatus::failed);
    CHECK(refused("jobs", "elverum", "2016K1", " ") == ExitStatus::failed);
    CHECK(refused("jobs", "elverum", "2016K1", "\xff") == ExitStatus::failed);
    CHECK(CommandRunner::read(file) == before);
}

TEST_CASE("A quarter outside the period is kept and does not count") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    CHECK(run({"record", file, "--indicator", "jobs", "--place", "elverum", "--quarter", "2014K1", "--by",
               "x", "--value", "70"})
              .status == ExitStatus::done);
    const auto status = nlohmann::json::parse(run({"status", file, "--json", "--as-of", "2018K4"}).out);
    CHECK(status["targets"][0]["actual"] == 0);
    CHECK(history(run, file).size() == 1);
}

TEST_CASE("No text that somebody enters passes for a line of the log") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    REQUIRE(run(jobs(file, "4",
                     {"--note", "først\n23.11.2026 kl. 08.00 UTC  Ola  Falsk\x1b[31m", "--source", "a\nb"}))
                .status == ExitStatus::done);
    const std::string log = run({"history", file}).out;
    CHECK(std::ranges::count(log, '\n') == 3); // the entry, its source, its note
    CHECK_THAT(log, !Contains("\x1b"));
    CHECK(history(run, file)[0]["source"] == "a\nb"); // kept as entered
}

TEST_CASE("An option given without a word is a bad value, not an absent one") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    CHECK(run({"new", file, "--by", ""}).status == ExitStatus::failed);
    CHECK(run({"new", file, "--programme", ""}).status == ExitStatus::failed);
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    for (const char* option : {"--as-of", "--today", "--known-at"})
        CHECK(run({"status", file, option, ""}).status == ExitStatus::failed);
    for (const char* option : {"--indicator", "--place", "--quarter"})
        CHECK(run({"history", file, option, ""}).status == ExitStatus::failed);
    CHECK(run({"programme", file, "--known-at", ""}).status == ExitStatus::failed);
}

} // namespace maalbilde
