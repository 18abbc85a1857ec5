#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

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
    CHECK_THAT(text, StartsWith("indicator,place,quarter,value,state,preliminary,source,note,surveyed,"
                                "answers,reason,author,recorded"));
    CHECK_THAT(text, !Contains("2016K2") && Contains("'=SUM(A1)") && Contains("-12"));

    const std::string second = run.path("b.maalbilde");
    REQUIRE(run({"new", second}).status == ExitStatus::done);
    CHECK(run({"import", second, csv, "--by", "Kari"}).status == ExitStatus::done);
    CHECK(run({"status", first, "--json", "--as-of", "2016K1"}).out ==
          run({"status", second, "--json", "--as-of", "2016K1"}).out);
    CHECK_THAT(run({"history", second, "--json"}).out, Contains("\"=SUM(A1)\""));
}

namespace {

/// A file with every kind of entry, and with texts that a spreadsheet would run.
std::string fileWithHistory(const CommandRunner& run) {
    std::string file = run.path("history.maalbilde");
    const auto record = [&](const char* place, const char* value, std::vector<std::string> more = {}) {
        std::vector<std::string> line{"record",    file,     "--indicator", "jobs", "--place", place,
                                      "--quarter", "2016K1", "--value",     value,  "--by",    "@Kari"};
        line.insert(line.end(), more.begin(), more.end());
        REQUIRE(run(line).status == ExitStatus::done);
    };
    REQUIRE(run({"new", file}).status == ExitStatus::done);
    record("elverum", "4", {"--note", "-sa \"ja\",\nnei", "--source", "=SUM(A1)", "--preliminary"});
    record("elverum", "5", {"--reason", "'+retting", "--note", "'ny"});
    record("aamot", "0");
    record("vaaler", "na", {"--note", "na"});
    REQUIRE(run({"comment", file, "--target", "jobs", "--quarter", "2016K1", "--text", "=Bra", "--by", "Ola"})
                .status == ExitStatus::done);
    return file;
}

nlohmann::json statusOf(const CommandRunner& run, const std::string& file) {
    return nlohmann::json::parse(run({"status", file, "--json", "--as-of", "2016K1"}).out);
}

nlohmann::json historyOf(const CommandRunner& run, const std::string& file) {
    return nlohmann::json::parse(run({"history", file, "--json"}).out);
}

} // namespace

TEST_CASE("A file made of a data package tells the same as the one it came from") {
    const CommandRunner run;
    const std::string first = fileWithHistory(run);
    const std::string package = run.path("package");
    REQUIRE(run({"export", first, package}).status == ExitStatus::done);
    const std::string second = run.path("second.maalbilde");
    REQUIRE(run({"new", second, "--from", package, "--by", "Kari"}).status == ExitStatus::done);

    CHECK(historyOf(run, second) == historyOf(run, first));
    CHECK(statusOf(run, second) == statusOf(run, first));
    CHECK(run({"programme", second}).out == run({"programme", first}).out);
    CHECK(run({"check", second}).status == ExitStatus::done);

    SECTION("and its own package is the same") {
        const std::string again = run.path("again");
        REQUIRE(run({"export", second, again, "--made", "2020-01-01"}).status == ExitStatus::done);
        REQUIRE(run({"export", first, package, "--made", "2020-01-01"}).status == ExitStatus::done);
        for (const char* file : {"programme.json", "indicators.csv", "places.csv", "datapackage.json",
                                 "figures.csv", "log.csv", "comments.csv"})
            CHECK(CommandRunner::read(again + "/" + file) == CommandRunner::read(package + "/" + file));
    }
    SECTION("and it replaces nothing") {
        const std::string before = CommandRunner::read(second);
        CHECK(run({"new", second, "--from", package}).status == ExitStatus::failed);
        CHECK(CommandRunner::read(second) == before);
    }
}

TEST_CASE("The figures of a data package can be imported, with source, note and reason") {
    const CommandRunner run;
    const std::string package = run.path("package");
    const std::string first = fileWithHistory(run);
    REQUIRE(run({"export", first, package}).status == ExitStatus::done);
    const std::string second = run.path("second.maalbilde");
    REQUIRE(run({"new", second}).status == ExitStatus::done);
    REQUIRE(run({"import", second, package, "--by", "Kari"}).status == ExitStatus::done);
    nlohmann::json expected = statusOf(run, first);
    for (nlohmann::json& target : expected["targets"])
        target["comment"] = nullptr; // comments are not among the figures
    CHECK(statusOf(run, second) == expected);
    const nlohmann::json log = historyOf(run, second);
    REQUIRE(log.size() == 3);
    CHECK(log[0]["value"] == 5);
    CHECK(log[0]["reason"] == "'+retting");
    CHECK(log[0]["note"] == "'ny");
    CHECK(log[2]["state"] == "notApplicable");
    CHECK(log[2]["note"] == "na");
}

TEST_CASE("After a revision that was forced, what is exported can be imported") {
    const CommandRunner run;
    const std::string first = fileWithHistory(run);
    auto programme = nlohmann::json::parse(run({"programme", first}).out);
    programme["municipalities"].erase(2); // Våler
    const std::string revised = run.write("revised.json", programme.dump());
    REQUIRE(run({"programme", first, "--set", revised, "--reason", "Våler går ut", "--by", "Kari", "--force"})
                .status == ExitStatus::done);
    const std::string csv = run.path("figures.csv");
    CHECK_THAT(run({"export", first, csv, "--language", "en"}).out, Contains("Left out 1 figure"));
    CHECK_THAT(run({"export", first, run.path("package"), "--language", "en"}).out,
               Contains("Left out 1 figure"));
    const std::string second = run.path("second.maalbilde");
    REQUIRE(run({"new", second, "--programme", revised}).status == ExitStatus::done);
    CHECK(run({"import", second, csv, "--by", "Kari"}).status == ExitStatus::done);
    const std::string third = run.path("third.maalbilde");
    CHECK(run({"new", third, "--from", run.path("package")}).status == ExitStatus::done);
    CHECK(historyOf(run, third) == historyOf(run, first)); // the log forgets nothing
}

TEST_CASE("The same input gives the same package, apart from the date made") {
    const CommandRunner run;
    const std::string file = fileWithHistory(run);
    const auto descriptor = [&](const char* name, const char* made) {
        REQUIRE(run({"export", file, run.path(name), "--made", made}).status == ExitStatus::done);
        return CommandRunner::read(run.path(name) + "/datapackage.json");
    };
    const std::string a = descriptor("a", "2017-07-10");
    CHECK(a == descriptor("b", "2017-07-10"));
    CHECK(a != descriptor("c", "2017-07-11"));
    CHECK(run({"export", file, run.path("d"), "--made", "today"}).status == ExitStatus::failed);
    CHECK(run({"export", file, run.path("d"), "--as-of", "2017"}).status == ExitStatus::failed);
}

TEST_CASE("Figures up to a quarter are exported alone") {
    const CommandRunner run;
    const std::string file = fileWithHistory(run);
    REQUIRE(run({"export", file, run.path("early"), "--as-of", "2015K4"}).status == ExitStatus::done);
    for (const char* name : {"figures.csv", "log.csv", "comments.csv"})
        CHECK_THAT(CommandRunner::read(run.path("early") + "/" + name), !Contains("2016K1"));
    CHECK(run({"new", run.path("early.maalbilde"), "--from", run.path("early")}).status == ExitStatus::done);
}

TEST_CASE("A folder that holds something else is left alone; a package of ours is replaced") {
    const CommandRunner run;
    const std::string file = fileWithHistory(run);
    const std::string folder = run.path("folder");
    std::filesystem::create_directory(folder);
    CHECK(run({"export", file, folder}).status == ExitStatus::done); // empty
    CHECK(run({"export", file, folder}).status == ExitStatus::done); // ours

    const std::string foreign = run.path("foreign");
    std::filesystem::create_directory(foreign);
    const std::string theirs = run.write("foreign/datapackage.json", "{\"name\": \"theirs\"}");
    const Ran refused = run({"export", file, foreign, "--language", "en"});
    CHECK(refused.status == ExitStatus::failed);
    CHECK_THAT(refused.err, Contains("holds other files"));
    CHECK(CommandRunner::read(theirs) == "{\"name\": \"theirs\"}");
    CHECK(run({"new", run.path("x.maalbilde"), "--from", foreign}).status == ExitStatus::failed);
    CHECK_FALSE(std::filesystem::exists(run.path("x.maalbilde")));
}

TEST_CASE("A package that was meddled with makes no file") {
    const CommandRunner run;
    const std::string package = run.path("package");
    REQUIRE(run({"export", fileWithHistory(run), package}).status == ExitStatus::done);
    const std::string figures = CommandRunner::read(package + "/figures.csv");
    const auto refused = [&](const char* name, const std::string& content) {
        static_cast<void>(run.write(std::string("package/") + name, content));
        const Ran ran = run({"new", run.path("x.maalbilde"), "--from", package});
        CHECK_FALSE(std::filesystem::exists(run.path("x.maalbilde")));
        return ran.status == ExitStatus::failed && !ran.err.empty();
    };
    CHECK(refused("figures.csv", figures + "jobs,elverum,2016K2,1,number,false,,,,Kari,x\n"));
    static_cast<void>(run.write("package/figures.csv", figures));
    CHECK(refused("log.csv", "nothing"));
    std::filesystem::remove(package + "/log.csv");
    CHECK(run({"new", run.path("x.maalbilde"), "--from", package}).status == ExitStatus::failed);
    CHECK(run({"new", run.path("x.maalbilde"), "--from", package, "--programme", "p.json"}).status ==
          ExitStatus::usage);
}

TEST_CASE("Nothing is exported under a name whose ending says something else") {
    const CommandRunner run;
    const std::string file = fileWithHistory(run);
    for (const char* name : {"figures.ods", "figures.cvs", "figures.JSON"}) {
        CHECK(run({"export", file, run.path(name)}).status == ExitStatus::failed);
        CHECK_FALSE(std::filesystem::exists(run.path(name)));
    }
    CHECK(run({"export", file, run.path("FIGURES.CSV")}).status == ExitStatus::done);
    CHECK_FALSE(std::filesystem::is_directory(run.path("FIGURES.CSV")));
    CHECK(run({"export", file, run.path("data.2017")}).status == ExitStatus::done);
    CHECK(std::filesystem::is_directory(run.path("data.2017")));
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
