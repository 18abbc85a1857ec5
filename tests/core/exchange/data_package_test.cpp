#include "core/exchange/data_file.h"
#include "core/exchange/long_csv.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>

namespace maalbilde {

namespace {

Result<StatDocument> readPackage(const std::string& description,
                                 const std::map<std::string, std::string>& files) {
    return readDataFile(description, [&](const std::string& name) -> Result<std::string> {
        const auto found = files.find(name);
        if (found == files.end())
            return failure(ErrorCode::fileMissing, name);
        return found->second;
    });
}

const std::map<std::string, std::string> kFiles{{"figures.csv", "place,quarter,value\nelverum,2016K1,4\n"},
                                                {"words.csv", "code,text\na,b\n"},
                                                {"open.csv", "place,quarter,value\n\"x\n"}};

std::string packageOf(const std::string& resources) {
    return R"({"name":"p","title":"Package","created":"2018-01-01","sources":[{"title":"Nobody"}],"resources":[)" +
           resources + "]}";
}

} // namespace

TEST_CASE("A data package holds a table for each of its CSV files, and names the rest") {
    const auto document = readPackage(
        packageOf(
            R"({"name":"figures","path":"figures.csv","title":"Figures","schema":{"fields":[{"name":"place","title":"Place"}]}},)"
            R"({"name":"words","path":"words.csv"},{"name":"far","path":"https://example.org/x.csv"},)"
            R"({"name":"json","path":"programme.json"})"),
        kFiles);
    REQUIRE(document);
    CHECK(document->reading.format == DataFormat::dataPackage);
    CHECK(document->title == "Package");
    CHECK(document->source == "Nobody");
    CHECK(document->updated == "2018-01-01");
    REQUIRE(document->tables.size() == 2);
    CHECK(document->tables[0].dimensions[0].label == "Place");
    CHECK(writeLongCsv(document->tables[0]) == "place,quarter,value,mark\nelverum,2016K1,4,\n");
    CHECK_FALSE(document->tables[1].cells);
    REQUIRE(document->links.size() == 2);
    CHECK(document->links[0].address == "https://example.org/x.csv");
}

TEST_CASE("A package reads nothing from outside its folder") {
    for (const char* path : {"/etc/hostname.csv", "../figures.csv", "a/../../figures.csv",
                             "C:\\\\figures.csv", "..", "file:x.csv"}) {
        INFO(path);
        const auto document = readPackage(packageOf(std::string(R"({"path":")") + path + "\"}"),
                                          {{"../figures.csv", ""}, {"/etc/hostname.csv", ""}});
        REQUIRE(document);
        CHECK(document->tables.empty());
        CHECK(document->links.size() == 1);
    }
}

TEST_CASE("A package that lacks something is refused") {
    CHECK(readPackage(packageOf(R"({"path":"missing.csv"})"), kFiles).error().code == ErrorCode::fileMissing);
    CHECK(readPackage(packageOf(R"({"path":"open.csv"})"), kFiles).error().code == ErrorCode::csvQuoteOpen);
    CHECK(readPackage(packageOf(R"({"name":"x"})"), kFiles).error() ==
          Error{ErrorCode::dataMissing, {std::string("resources[0].path")}});
    CHECK(readPackage(packageOf(R"({"path":["a.csv"]})"), kFiles).error().code == ErrorCode::dataWrongType);
}

} // namespace maalbilde
