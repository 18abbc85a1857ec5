#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;

TEST_CASE("Unknown commands, unknown options and missing arguments end with 2 and one line") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    const std::vector<std::vector<std::string>> lines{
        {},
        {"nonsense"},
        {"status"},
        {"status", file, "--nonsense"},
        {"status", file, "extra"},
        {"status", file, "--as-of"},
        {"record", file},
        {"record", file, "--indicator", "jobs", "--place", "elverum", "--quarter", "2016K1", "--value", "1"},
        {"import", file, "--by", "x"},
        {"import", file, "data.csv"},
        {"export", file},
        {"programme", file, "--set", "x.json"},
        {"programme", file, "--force"},
    };
    for (const auto& line : lines) {
        const Ran ran = run(line);
        INFO(Catch::StringMaker<std::vector<std::string>>::convert(line));
        CHECK(ran.status == ExitStatus::usage);
        CHECK(ran.out.empty());
        CHECK(std::ranges::count(ran.err, '\n') == 1);
        CHECK_THAT(ran.err, Contains("--help"));
    }
}

TEST_CASE("Complaints and help speak the language asked for, Bokmål otherwise") {
    const CommandRunner run;
    CHECK_THAT(run({"nonsense"}).err, Contains("Kommandoen"));
    CHECK_THAT(run({"nonsense", "--language", "en"}).err, Contains("no command"));
    CHECK_THAT(run({"status", "--help"}).out, Contains("--as-of"));
    CHECK(run({"status", "--help"}).out != run({"status", "--help", "--language", "en"}).out);
    CHECK(run({"status", "--help"}).status == ExitStatus::done);
    CHECK_THAT(run({"--version"}).out, Contains("Målbilde"));
    CHECK(run({"status", "x", "--language", "fr"}).status == ExitStatus::failed);
}

TEST_CASE("Every command is in the help") {
    const std::string help = CommandRunner()({"--help"}).out;
    for (const char* command :
         {"new", "programme", "record", "comment", "import", "status", "history", "export", "check"})
        CHECK_THAT(help, Contains(command));
}

} // namespace maalbilde
