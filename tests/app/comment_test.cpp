#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

struct CommentedFile {
    CommentedFile() { REQUIRE(run({"new", path, "--by", "Kari"}).status == ExitStatus::done); }

    [[nodiscard]] Ran comment(const char* target, const char* quarter, const char* text,
                              const char* author = "Kari") const {
        return run(
            {"comment", path, "--target", target, "--quarter", quarter, "--text", text, "--by", author});
    }

    /// What `status --json` gives as the comment on new jobs.
    [[nodiscard]] json latest(std::vector<std::string> more) const {
        more.insert(more.begin(), {"status", path, "--json"});
        return json::parse(run(more).out)["targets"][0]["comment"];
    }

    CommandRunner run;
    std::string path = run.path("a.maalbilde");
};

} // namespace

TEST_CASE("A comment is kept, and said where it was said of") {
    CommentedFile file;
    CHECK(file.latest({}).is_null());
    const Ran first = file.comment("jobs", "2017K1", "Sagbruket la ned.");
    CHECK(first.status == ExitStatus::done);
    CHECK_THAT(first.out, Contains("1. kvartal 2017"));
    file.run.clock.set(*Timestamp::parse("2017-07-11T09:00:00Z"));
    CHECK(file.comment("Arbeidsplasser", "2. kvartal 2017", "Nytt håp.\nI Åmot.", "Ola").status ==
          ExitStatus::done);

    CHECK(file.latest({"--as-of", "2017K2"}) == json({{"quarter", "2017K2"},
                                                      {"recorded", "2017-07-11T09:00:00.000Z"},
                                                      {"author", "Ola"},
                                                      {"text", "Nytt håp.\nI Åmot."}}));
    CHECK(file.latest({"--as-of", "2017K1"})["text"] == "Sagbruket la ned.");
    CHECK(file.latest({"--as-of", "2016K4"}).is_null());
    CHECK(file.latest({"--as-of", "2017K2", "--known-at", "2017-07-10T23:00Z"})["author"] == "Kari");
    CHECK_THAT(file.run({"status", file.path, "--as-of", "2017K2"}).out,
               Contains("Nytt håp. I Åmot. (Ola, 2. kv. 2017)"));
    CHECK_THAT(file.run({"check", file.path}).out, Contains("2 kommentarer"));
}

TEST_CASE("The log tells comments among the entries, in the order of time") {
    CommentedFile file;
    const auto record = [&](const char* quarter) {
        return file
            .run({"record", file.path, "--indicator", "jobs", "--place", "elverum", "--quarter", quarter,
                  "--value", "4", "--by", "Kari"})
            .status;
    };
    CHECK(record("2016K1") == ExitStatus::done);
    REQUIRE(file.comment("jobs", "2016K1", "Først\n23.11.2026  Falsk linje").status == ExitStatus::done);
    CHECK(record("2016K2") == ExitStatus::done);

    const auto kinds = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"history", file.path, "--json"});
        std::string all;
        for (const json& item : json::parse(file.run(more).out))
            all += item["kind"].get<std::string>().front();
        return all;
    };
    CHECK(kinds({}) == "ece");
    CHECK(kinds({"--quarter", "2016K1"}) == "ec");
    CHECK(kinds({"--quarter", "2016K2"}) == "e");
    CHECK(kinds({"--indicator", "jobs"}) == "ee");
    CHECK(kinds({"--place", "elverum"}) == "ee");
    const json said = json::parse(file.run({"history", file.path, "--json"}).out)[1];
    CHECK(said["target"] == "jobs");
    CHECK(said["text"] == "Først\n23.11.2026  Falsk linje");
    CHECK_THAT(file.run({"history", file.path}).out, Contains("\n    Først 23.11.2026 Falsk linje\n"));
}

TEST_CASE("A comment that does not fit is refused in words, and nothing is written") {
    const CommentedFile file;
    const std::string before = CommandRunner::read(file.path);
    CHECK_THAT(file.comment("Ulv", "2017K1", "x").err, Contains("«Ulv»") && Contains("residents"));
    for (const Ran& ran :
         {file.comment("jobs", "2017K5", "x"), file.comment("jobs", "2017K1", " "),
          file.comment("jobs", "2017K1", "\xff"), file.comment("jobs", "2017K1", "x", ""),
          file.comment("", "2017K1", "x"), file.comment("jobs", "2017K1", std::string(4001, 'x').c_str())}) {
        CHECK(ran.status == ExitStatus::failed);
        CHECK(ran.out.empty());
        CHECK(std::ranges::count(ran.err, '\n') == 1);
    }
    CHECK(file.run({"comment", file.path, "--target", "jobs"}).status == ExitStatus::usage);
    CHECK(CommandRunner::read(file.path) == before);
}

} // namespace maalbilde
