#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

TEST_CASE("What is exported and imported into a new file gives the same figures and status") {
    const CommandRunner run;
    const std::string first = run.path("a.maalbilde");
    REQUIRE(run({"new", first}).status == ExitStatus::done);
    const auto record = [&](const char* indicator, const char* place, const char* quarter, const char* value,
                            std::vector<std::string> more = {}) {
        std::vector<std::string> line{"record",    first,   "--indicator", indicator, "--place", place,
                                      "--quarter", quarter, "--value",     value,     "--by",    "Kari"};
        line.insert(line.end(), more.begin(), more.end());
        return run(line).status;
    };
    CHECK(record("jobs", "elverum", "2016K1", "4",
                 {"--note", "sa \"ja\", så\nnei", "--source", "=SUM(A1)"}) == ExitStatus::done);
    CHECK(record("jobs", "aamot", "2016K1", "0") == ExitStatus::done);
    CHECK(record("jobs", "vaaler", "2016K1", "na") == ExitStatus::done);
    CHECK(record("residents", "vaaler", "2016K1", "-12", {"--preliminary"}) == ExitStatus::done);
    CHECK(record("reputation", "region", "2016K1", "62,5") == ExitStatus::done);
    CHECK(record("jobs", "elverum", "2016K2", "7") == ExitStatus::done);
    CHECK(record("jobs", "elverum", "2016K2", "withdraw", {"--reason", "feil"}) == ExitStatus::done);

    const std::string csv = run.path("a.csv");
    CHECK(run({"export", first, csv}).status == ExitStatus::done);
    const std::string text = CommandRunner::read(csv);
    CHECK_THAT(
        text,
        StartsWith("indicator,place,quarter,value,state,preliminary,source,note,reason,author,recorded"));
    CHECK_THAT(text, !Contains("2016K2") && Contains("'=SUM(A1)") && Contains("-12"));

    const std::string second = run.path("b.maalbilde");
    REQUIRE(run({"new", second}).status == ExitStatus::done);
    CHECK(run({"import", second, csv, "--by", "Kari"}).status == ExitStatus::done);
    CHECK(run({"status", first, "--json", "--as-of", "2016K1"}).out ==
          run({"status", second, "--json", "--as-of", "2016K1"}).out);
    CHECK_THAT(run({"history", second, "--json"}).out, Contains("\"=SUM(A1)\""));
}

TEST_CASE("An export never replaces the file itself, and replaces another whole or not at all") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    const std::string before = CommandRunner::read(file);
    CHECK(run({"export", file, file}).status == ExitStatus::failed);
    CHECK(CommandRunner::read(file) == before);
    const std::string old = run.write("old.csv", "old");
    CHECK(run({"export", file, old}).status == ExitStatus::done);
    CHECK_THAT(CommandRunner::read(old), StartsWith("indicator,"));
    CHECK(run({"export", file, run.path("no/such/folder.csv")}).status == ExitStatus::failed);
}

} // namespace maalbilde
