#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <string>

namespace maalbilde {

using Catch::Matchers::Contains;

namespace {

/// A reply in the shape of table 01222, its figures invented: Elverum and Åmot, two quarters.
std::string reply(const std::string& updated, const std::string& values, const std::string& status = "{}") {
    return R"({"version":"2.0","class":"dataset","label":"01222: Befolkning og kvartalsvise endringar",)"
           R"("source":"Statistisk sentralbyrå","updated":")" +
           updated +
           R"(","id":["Region","ContentsCode","Tid"],"size":[2,1,2],"dimension":{)"
           R"("Region":{"label":"region","category":{"index":{"K-3420":0,"K-3422":1}}},)"
           R"("ContentsCode":{"category":{"index":{"Nettoinnflytting9":0}}},)"
           R"("Tid":{"category":{"index":{"2016K1":0,"2016K2":1}}}},"value":)" +
           values + R"(,"status":)" + status + "}";
}

/// A file with the programme of the region and nothing recorded.
std::string emptyFile(const CommandRunner& run) {
    const std::string file = run.path("a.maalbilde");
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    return file;
}

} // namespace

TEST_CASE("Official figures come in with their source, and again without change") {
    const CommandRunner run;
    const std::string file = emptyFile(run);
    const std::string data =
        run.write("svar.json", reply("2018-02-28T07:00:00Z", "[5,-3,2,null]", R"({"3":".."})"));
    const std::string before = CommandRunner::read(file);
    const Ran dry = run({"import", file, data, "--by", "Kari", "--dry-run"});
    CHECK(dry.status == ExitStatus::done);
    CHECK_THAT(dry.out, Contains("3 nye tall") && Contains("Netto innflytting, Elverum, 2. kv. 2016: −3") &&
                            Contains("1 uten verdi"));
    CHECK(CommandRunner::read(file) == before);

    CHECK(run({"import", file, data, "--by", "Kari"}).status == ExitStatus::done);
    CHECK_THAT(run({"history", file}).out,
               Contains("SSB, tabell 01222, kodeliste KommSummer (oppdatert 2018-02-28)") &&
                   !Contains("SSB oppdatert")); // nothing was corrected
    const std::string after = CommandRunner::read(file);
    CHECK_THAT(run({"import", file, data, "--by", "Kari"}).out, Contains("3 uendret"));
    CHECK(CommandRunner::read(file) == after);
}

TEST_CASE("A revision is a correction with its reason, and preliminary becomes final") {
    const CommandRunner run;
    const std::string file = emptyFile(run);
    const std::string first =
        run.write("a.json", reply("2018-02-28T07:00:00Z", "[5,-3,2,1]", R"({"0":"*","1":"*"})"));
    REQUIRE(run({"import", file, first, "--by", "Kari"}).status == ExitStatus::done);
    const std::string second = run.write("b.json", reply("2018-05-30T06:00:00Z", "[5,-4,2,1]"));
    CHECK_THAT(run({"import", file, second, "--by", "Kari", "--dry-run"}).out,
               Contains("2 rettet") && Contains("−3 → −4"));
    REQUIRE(run({"import", file, second, "--by", "Kari"}).status == ExitStatus::done);
    CHECK_THAT(run({"history", file}).out, Contains("SSB oppdatert 2018-05-30"));
    CHECK_THAT(run({"import", file, second, "--by", "Kari"}).out, Contains("4 uendret"));
}

TEST_CASE("What a person has typed is never replaced in silence") {
    const CommandRunner run;
    const std::string file = emptyFile(run);
    REQUIRE(run({"record", file, "--indicator", "residents", "--place", "Elverum", "--quarter", "2016K1",
                 "--value", "9", "--by", "Ola"})
                .status == ExitStatus::done);
    REQUIRE(run({"record", file, "--indicator", "residents", "--place", "Elverum", "--quarter", "2016K2",
                 "--value", "-3", "--by", "Ola"})
                .status == ExitStatus::done);
    const std::string data = run.write("a.json", reply("2018-02-28", "[5,-3,2,1]"));
    const std::string before = CommandRunner::read(file);
    const Ran refused = run({"import", file, data, "--by", "Kari"});
    CHECK(refused.status == ExitStatus::failed);
    CHECK_THAT(refused.err, Contains("Ola") && Contains("K-3420, Nettoinnflytting9, 2016K1") &&
                                Contains("--replace-typed"));
    CHECK(CommandRunner::read(file) == before);

    const Ran skipped = run({"import", file, data, "--by", "Kari", "--skip-refused"});
    CHECK(skipped.status == ExitStatus::done);
    CHECK_THAT(skipped.out, Contains("2 nye tall") && Contains("1 uendret"));
    const Ran replaced = run({"import", file, data, "--by", "Kari", "--replace-typed"});
    CHECK(replaced.status == ExitStatus::done);
    CHECK_THAT(replaced.out, Contains("1 rettet"));
}

TEST_CASE("The plan is there for programs too") {
    const CommandRunner run;
    const std::string file = emptyFile(run);
    const std::string data = run.write("a.json", reply("2018-02-28", "[5,\"x\",2,1]"));
    const Ran ran = run({"import", file, data, "--by", "Kari", "--dry-run", "--json", "--skip-refused"});
    const auto json = nlohmann::json::parse(ran.out);
    CHECK(json["written"] == false);
    CHECK(json["added"] == 3);
    CHECK(json["refused"] == 1);
    CHECK(json["cells"][0]["place"] == "elverum");
    CHECK(json["cells"][0]["after"] == "5");
    CHECK(json["cells"][3]["where"] == "K-3420, Nettoinnflytting9, 2016K2");
}

TEST_CASE("Any table may be imported once it has been said what it is") {
    const CommandRunner run;
    const std::string file = emptyFile(run);
    const std::string wide =
        run.write("w.csv", "Tabell fra regneark\n\nkommune;2016K1;2016K2\n\"0427 Elverum\";29.040;1\n"
                           "\"0429 \xC5mot\";3;..\n\"0137 V\xE5ler\";9;9\n");
    CHECK_THAT(run({"import", file, wide, "--by", "Kari"}).err, Contains("--map"));
    const Ran asks = run({"import", file, wide, "--by", "Kari", "--map", "value=jobs"});
    CHECK(asks.status == ExitStatus::failed);
    CHECK_THAT(asks.err, Contains("0427 Elverum, 2016K1") && Contains("29\u00A0040") && Contains("29,04"));
    CHECK(
        run({"import", "--map", "value=jobs", file, wide, "--by", "Kari", "--decimal", "comma", "--dry-run"})
            .status == ExitStatus::done); // an answer takes one word, not the file after it
    const Ran answered =
        run({"import", file, wide, "--by", "Kari", "--map", "value=jobs", "--decimal", "comma"});
    CHECK(answered.status == ExitStatus::done);
    CHECK_THAT(answered.out, Contains("3 nye tall") && Contains("2 utenfor programmets steder og kvartaler"));
    CHECK(run({"import", file, wide, "--by", "Kari", "--map", "value=jobs", "--decimal", "dot"}).status ==
          ExitStatus::failed);
    CHECK(run({"import", file, wide, "--by", "Kari", "--map", "value=jobs", "--dataset", "2"}).status ==
          ExitStatus::failed);
}

TEST_CASE("A year to date is never taken as the quarter's change") {
    const CommandRunner run;
    const std::string file = emptyFile(run);
    std::string yearToDate = reply("2018-02-28", "[5,8,2,1]");
    yearToDate.replace(yearToDate.find("01222"), 5, "01223");
    const Ran dry = run({"import", file, run.write("y.json", yearToDate), "--by", "Kari", "--dry-run"});
    CHECK_THAT(dry.out, Contains("Elverum, 2. kv. 2016: 3") && Contains("Åmot, 2. kv. 2016: −1"));
}

} // namespace maalbilde
