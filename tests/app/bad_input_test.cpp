#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A file that cannot be used is told in one line and left as it was") {
    const CommandRunner run;
    const std::string good = run.path("good.maalbilde");
    REQUIRE(run({"new", good}).status == ExitStatus::done);
    const std::string bytes = CommandRunner::read(good);
    const std::vector<std::string> files{
        run.path("missing.maalbilde"),
        run.path(""),
        run.write("empty.maalbilde", ""),
        run.write("text.maalbilde",
                  "dette er ikke en database, bare en tekst som er lang nok til å ligne litt\n"),
        run.write("cut.maalbilde", bytes.substr(0, bytes.size() / 2)),
        run.write("header.maalbilde", bytes.substr(0, 100)),
    };
    for (const std::string& file : files) {
        const std::string before = CommandRunner::read(file);
        for (const auto& line : std::vector<std::vector<std::string>>{
                 {"status", file},
                 {"check", file},
                 {"history", file},
                 {"programme", file},
                 {"export", file, run.path("out.csv")},
                 {"record", file, "--indicator", "jobs", "--place", "elverum", "--quarter", "2016K1",
                  "--value", "1", "--by", "x"},
                 {"comment", file, "--target", "jobs", "--quarter", "2016K1", "--text", "x", "--by", "x"}}) {
            const Ran ran = run(line);
            INFO(line[0] << " " << file);
            CHECK(ran.status == ExitStatus::failed);
            CHECK(ran.out.empty());
            CHECK(std::ranges::count(ran.err, '\n') == 1);
        }
        CHECK(CommandRunner::read(file) == before);
        CHECK_FALSE(std::filesystem::exists(run.path("out.csv")));
    }
    CHECK(run({"new", good}).status == ExitStatus::failed);
    CHECK(CommandRunner::read(good) == bytes);
}

} // namespace maalbilde
