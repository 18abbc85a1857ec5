#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace maalbilde {

using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace {

/// A reply of two quarters, its figures invented.
const std::string kReply = R"({"version":"2.0","class":"dataset","label":"01222: Eksempel","source":"Ingen",
    "updated":"2018-02-28T07:00:00Z","id":["Region","Tid"],"size":[1,2],"dimension":{
    "Region":{"label":"region","category":{"index":{"K-3420":0},"label":{"K-3420":"Elverum"}}},
    "Tid":{"category":{"index":["2016K1","2016K2"]}}},"value":[4,null],"status":{"1":".."}})";

std::string collectionOf(const std::string& items) {
    return R"({"version":"2.0","class":"collection","label":"Samling","link":{"item":[)" + items + "]}}";
}

const std::string kLink =
    R"({"class":"dataset","href":"https://example.org/x.json","label":"Et annet sted"})";

} // namespace

TEST_CASE("A data file is described without a programme") {
    const CommandRunner run;
    const std::string file = run.write("svar.json", kReply);
    const Ran nb = run({"inspect", file});
    CHECK(nb.status == ExitStatus::done);
    CHECK_THAT(nb.out, StartsWith("svar.json: JSON-stat 2.0 (dataset), UTF-8\n") &&
                           Contains("01222: Eksempel") && Contains("Kilde      Ingen") &&
                           Contains("2018-02-28T07:00:00Z") && Contains("K-3420  Elverum") &&
                           Contains("2016K2") && Contains("«..» 1"));
    const Ran en = run({"inspect", file, "--language", "en"});
    CHECK_THAT(en.out, Contains("Source   Ingen") && Contains("2, of which 1 with a value"));

    const auto json = nlohmann::json::parse(run({"inspect", file, "--json"}).out);
    CHECK(json["reading"]["version"] == "2.0");
    CHECK(json["datasets"][0]["table"] == "01222");
    CHECK(json["datasets"][0]["dimensions"][0]["codes"][0] == "K-3420");
    CHECK(json["datasets"][0]["dimensions"][1]["role"] == "time");
    CHECK(json["datasets"][0]["marks"][".."] == 1);
}

TEST_CASE("How a CSV file was read is told, and its figures come in long form") {
    const CommandRunner run;
    const std::string file =
        run.write("f.csv", "Folketall\n\nregion;Personer 2015;Personer 2016\n\"0426 V\xE5ler\";3,5;..\n");
    CHECK_THAT(run({"inspect", file}).out, Contains("Windows-1252, semikolon mellom cellene, desimalkomma") &&
                                               Contains("kolonnenavn på linje 3"));
    CHECK(run({"inspect", file, "--csv"}).out == "region,contents,period,value,mark\n"
                                                 "0426 Våler,Personer,2015,\"3,5\",\n"
                                                 "0426 Våler,Personer,2016,,..\n");
}

TEST_CASE("The Nth dataset is printed as CSV, the first if none is named") {
    const CommandRunner run;
    std::string second = kReply;
    second.replace(second.find("[4,null]"), 8, "[5,6.0]");
    const std::string file = run.write("s.json", collectionOf(kLink + "," + kReply + "," + second));
    const std::string first = "Region,Tid,value,mark\nK-3420,2016K1,4,\nK-3420,2016K2,,..\n";
    CHECK(run({"inspect", file, "--csv"}).out == first);
    CHECK(run({"inspect", file, "--csv", "--dataset", "1"}).out == first);
    CHECK(run({"inspect", file, "--csv", "--dataset", "2"}).out ==
          "Region,Tid,value,mark\nK-3420,2016K1,5,\nK-3420,2016K2,6.0,..\n");
    const Ran all = run({"inspect", file});
    CHECK_THAT(all.out, Contains("Samling") && Contains("Datasett 1 – 01222: Eksempel") &&
                            Contains("Datasett 2") && Contains("https://example.org/x.json"));
    const Ran only = run({"inspect", file, "--dataset", "2"});
    CHECK_THAT(only.out,
               Contains("Datasett 2") && !Contains("Datasett 1") && !Contains("https://example.org"));
    for (const char* number : {"0", "3", "x", "-1", "1.5"}) {
        INFO(number);
        CHECK(run({"inspect", file, "--dataset=" + std::string(number)}).status == ExitStatus::failed);
    }
    CHECK(run({"inspect", file, "--csv", "--json"}).status == ExitStatus::usage);
}

TEST_CASE("A document without figures is described, but has no CSV") {
    const CommandRunner run;
    std::string metadata = kReply;
    metadata.replace(metadata.find("[4,null]"), 8, "null");
    for (const std::string& content :
         {collectionOf(kLink), collectionOf(""), metadata,
          std::string(R"({"class":"dimension","label":"x","category":{"label":{"A":"b"}}})")}) {
        const std::string file = run.write("m.json", content);
        CHECK(run({"inspect", file}).status == ExitStatus::done);
        const Ran csv = run({"inspect", file, "--csv"});
        CHECK(csv.status == ExitStatus::failed);
        CHECK(csv.out.empty());
        CHECK_THAT(csv.err, StartsWith("maalbilde: ") && EndsWith(".\n"));
    }
}

TEST_CASE("What cannot be read ends with one sentence, however large or odd it is") {
    const CommandRunner run;
    const std::string wide(2'000'000, 'x');
    std::vector<std::string> contents{"",
                                      "{",
                                      "[1,2",
                                      R"({"a":)" + std::string("\"") + wide,
                                      R"({"class":"dataset","id":[")" + wide + R"("]})",
                                      std::string(3'000'000, '['),
                                      R"({"status":404,"title":")" + wide + "\"}",
                                      "\x89PN\x01G\r\n",
                                      "words only, and nothing else",
                                      R"({"class":"dataset","id":["a","b"],"size":[99999999999,99999999999],)"
                                      R"("dimension":{"a":{},"b":{}},"value":[]})",
                                      R"({"class":"dataset","id":[")" + wide +
                                          R"("],"size":[1],"dimension":{")" + wide + R"(":1},"value":[1]})"};
    for (const std::string& content : contents) {
        const std::string file = run.write("bad.data", content);
        for (const char* form : {"--csv", "--json"}) {
            const Ran ran = run({"inspect", file, form, "--language", "en"});
            INFO(content.substr(0, 80) << "\n" << ran.err);
            CHECK(ran.status == ExitStatus::failed);
            CHECK(ran.out.empty());
            CHECK(ran.err.size() < 600);
            CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        }
    }
    CHECK(run({"inspect", run.path("missing.json")}).status == ExitStatus::failed);
    CHECK(run({"inspect"}).status == ExitStatus::usage);
}

TEST_CASE("A folder without a data package says which file is missing from it") {
    const CommandRunner run;
    const Ran ran =
        run({"inspect", std::filesystem::path(run.write("svar.json", kReply)).parent_path().string()});
    CHECK(ran.status == ExitStatus::failed);
    CHECK_THAT(ran.err, Contains("datapackage.json finnes ikke"));
}

} // namespace maalbilde
