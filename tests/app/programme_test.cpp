#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace maalbilde {

using Catch::Matchers::Contains;
using nlohmann::json;

TEST_CASE("A programme is printed, revised with a reason, and stays readable as it was") {
    CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file, "--by", "Kari"}).status == ExitStatus::done);
    const std::string original = run({"programme", file}).out;
    json definition = json::parse(original);
    CHECK(definition["id"] == "elverumregionen");

    definition["targets"][0]["rule"]["goal"] = 120;
    const std::string changed = run.write("changed.json", definition.dump());
    run.clock.set(*Timestamp::parse("2017-08-01T12:00:00Z"));
    CHECK(run({"programme", file, "--set", changed, "--by", "Styret", "--reason", "vedtak 12/17"}).status ==
          ExitStatus::done);
    CHECK(json::parse(run({"programme", file}).out)["targets"][0]["rule"]["goal"] == 120);
    CHECK(run({"programme", file, "--known-at", "2017-07-31"}).out == original);
    CHECK(run({"programme", file, "--known-at", "2016-01-01"}).status == ExitStatus::failed);
    CHECK_THAT(run({"programme", file, "--revisions"}).out, Contains("vedtak 12/17"));

    const Ran again = run({"programme", file, "--set", changed, "--by", "Styret", "--reason", "igjen"});
    CHECK(again.status == ExitStatus::done);
    CHECK(std::ranges::count(run({"programme", file, "--revisions"}).out, '\n') == 2);
    CHECK(run({"programme", file, "--set", run.write("o.json", original), "--by", "Styret", "--reason", " "})
              .status == ExitStatus::failed);
}

TEST_CASE("A revision needs a reason where a number changes, and says itself what words it changes") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    json definition = json::parse(run({"programme", file}).out);
    definition["targets"][0]["owner"] = "Kari";
    const std::string words = run.write("words.json", definition.dump());
    CHECK(run({"programme", file, "--set", words, "--by", "Kari"}).status == ExitStatus::done);
    CHECK_THAT(run({"programme", file, "--revisions"}).out, Contains("Endret: målet"));
    definition["targets"][0]["rule"]["goal"] = 120;
    const std::string number = run.write("number.json", definition.dump());
    const Ran refused = run({"programme", file, "--set", number, "--by", "Kari"});
    CHECK(refused.status == ExitStatus::failed);
    CHECK_THAT(refused.err, Contains("begrunnelse"));
    CHECK(std::ranges::count(run({"programme", file, "--revisions"}).out, '\n') == 2);
}

TEST_CASE("A revision that would lose figures is refused unless confirmed, and they stay in the log") {
    const CommandRunner run;
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    REQUIRE(run({"record", file, "--indicator", "media-mentions", "--place", "region", "--quarter", "2016K1",
                 "--value", "3", "--by", "x"})
                .status == ExitStatus::done);
    json definition = json::parse(run({"programme", file}).out);
    auto& indicators = definition["indicators"];
    std::erase_if(indicators.get_ref<json::array_t&>(),
                  [](const json& indicator) { return indicator["id"] == "media-mentions"; });
    for (json& target : definition["targets"])
        if (target.contains("supporting"))
            std::erase_if(target["supporting"].get_ref<json::array_t&>(),
                          [](const json& id) { return id == "media-mentions"; });
    const std::string less = run.write("less.json", definition.dump());
    const Ran refused = run({"programme", file, "--set", less, "--by", "x", "--reason", "rydding"});
    CHECK(refused.status == ExitStatus::failed);
    CHECK_THAT(refused.err,
               Contains("Hele regionen: 1 tall for Nasjonale medieomtaler, 1. kv. 2016, vil ikke") &&
                   Contains("--force"));
    CHECK(run({"programme", file, "--set", less, "--by", "x", "--reason", "rydding", "--force"}).status ==
          ExitStatus::done);
    CHECK(json::parse(run({"history", file, "--json"}).out).size() == 1);
    CHECK(run({"status", file}).status == ExitStatus::done);
    CHECK(run({"history", file}).status == ExitStatus::done);
}

TEST_CASE("A new file starts from any template by its id, and from no other") {
    const CommandRunner run;
    for (const std::string id : {"elverumregionen", "one-municipality", "ten-municipalities"}) {
        const std::string file = run.path(id + ".maalbilde");
        REQUIRE(run({"new", file, "--template", id}).status == ExitStatus::done);
        const json definition = json::parse(run({"programme", file}).out);
        CHECK(definition["id"] == id);
        const Ran status = run({"status", file, "--json"});
        REQUIRE(status.status == ExitStatus::done);
        CHECK(json::parse(status.out)["targets"].size() == definition["targets"].size());
    }
    const Ran refused = run({"new", run.path("x.maalbilde"), "--template", "x"});
    CHECK(refused.status == ExitStatus::usage);
    CHECK_THAT(refused.err, Contains("one-municipality") && Contains("ten-municipalities"));
    CHECK_FALSE(std::filesystem::exists(run.path("x.maalbilde")));
    CHECK(run({"new", run.path("y.maalbilde"), "--template", "x", "--programme", "y.json"}).status ==
          ExitStatus::usage);
}

TEST_CASE("A bad definition is refused with its path in the document") {
    const CommandRunner run;
    const std::string shipped = [&] {
        const std::string file = run.path("s.maalbilde");
        (void)run({"new", file});
        return run({"programme", file}).out;
    }();
    json definition = json::parse(shipped);
    definition["targets"][2]["rule"]["goal"] = "mange";
    const Ran ran =
        run({"new", run.path("b.maalbilde"), "--programme", run.write("b.json", definition.dump())});
    CHECK(ran.status == ExitStatus::failed);
    CHECK_THAT(ran.err, Contains("targets[2].rule.goal"));
    CHECK_FALSE(std::filesystem::exists(run.path("b.maalbilde")));
    CHECK(run({"new", run.path("c.maalbilde"), "--programme", run.write("c.json", "{")}).status ==
          ExitStatus::failed);
}

} // namespace maalbilde
