#include "core/exchange/official_table.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

/// What version 2 says of a table, in the form in which it says it.
const std::string kVersion2 =
    R"({"version":"2.0","class":"dataset","label":"07459: Befolkning","updated":"2018-02-22T07:00:00Z",)"
    R"("source":"Statistisk sentralbyrå","id":["Region","Kjonn","Alder","ContentsCode","Tid"],)"
    R"("size":[2,2,2,1,2],"role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},"dimension":{)"
    R"("Region":{"label":"region","category":{"index":{"0427":0,"3420":1}},"extension":{"elimination":true,)"
    R"("codelists":[{"id":"agg_KommSummer","type":"Aggregation"},{"id":"vs_Kommune","type":"Valueset"}]}},)"
    R"("Kjonn":{"label":"kjønn","category":{"index":{"2":0,"1":1}},"extension":{"elimination":true}},)"
    R"("Alder":{"label":"alder","category":{"index":{"000":0,"001":1}},"extension":{"elimination":false}},)"
    R"("ContentsCode":{"label":"statistikkvariabel","category":{"index":{"Personer1":0}}},)"
    R"("Tid":{"label":"år","category":{"index":{"2017":0,"2018":1}}}}})";

/// And version 1.
const std::string kVersion1 =
    R"({"title":"07459: Befolkning, etter region, statistikkvariabel og år","variables":[)"
    R"({"code":"Region","text":"region","values":["0427","3420"],"valueTexts":["Elverum -2019","Elverum"],)"
    R"("elimination":true},{"code":"ContentsCode","text":"statistikkvariabel","values":["Personer1"],)"
    R"("valueTexts":["Personer"]},{"code":"Tid","text":"år","time":true,"values":["2017","2018"],)"
    R"("valueTexts":["2017","2018"]}]})";

} // namespace

TEST_CASE("Both versions say what a table holds, and what may be left out") {
    const auto newer = readOfficialTable(kVersion2, "07459");
    REQUIRE(newer);
    CHECK(newer->updated == "2018-02-22T07:00:00Z");
    REQUIRE(newer->dimensions.size() == 5);
    CHECK(newer->dimensions[1].mayBeLeftOut);
    CHECK_FALSE(newer->dimensions[2].mayBeLeftOut);
    CHECK(newer->dimension(DimensionRole::place)->codeLists == std::vector<std::string>{"KommSummer"});
    CHECK(newer->dimension(DimensionRole::contents)->dimension.categories.front().code == "Personer1");

    const auto older = readOfficialTable(kVersion1, "07459");
    REQUIRE(older);
    CHECK(older->title == "07459: Befolkning, etter region, statistikkvariabel og år");
    CHECK(older->dimension(DimensionRole::place)->mayBeLeftOut);
    CHECK(older->dimension(DimensionRole::place)->dimension.categories.front().label == "Elverum -2019");
    CHECK(older->dimension(DimensionRole::place)->codeLists == std::vector<std::string>{"KommSummer"});
    CHECK(older->dimension(DimensionRole::time)->dimension.categories.size() == 2);
    CHECK(readOfficialTable(kVersion1, "07984")->dimension(DimensionRole::place)->codeLists.empty());
}

TEST_CASE("A table may span far more cells than an answer ever will") {
    std::string codes;
    for (int i = 0; i < 5000; ++i)
        codes += (i == 0 ? "" : ",") + ("\"" + std::to_string(10000 + i) + "\"");
    std::string wide = R"({"class":"dataset","label":"x","id":["A","B"],"size":[5000,5000],"dimension":{)";
    wide += R"("A":{"category":{"index":[)" + codes + R"(]}},"B":{"category":{"index":[)" + codes + "]}}}}";
    CHECK(readOfficialTable(wide, "00001"));
}

TEST_CASE("What does not describe a table is refused") {
    for (const char* bad : {"{}", "[]", "\"x\"", R"({"id":["A"]})", R"({"id":["A"],"dimension":{}})",
                            R"({"variables":[{"text":"region"}]})", R"({"variables":[{"code":"Region"}]})",
                            R"({"id":["A"],"dimension":{"A":{"category":{"index":{"x":7}}}}})", "{"}) {
        INFO(bad);
        CHECK_FALSE(readOfficialTable(bad, "01222"));
    }
}

TEST_CASE("A table's number has five digits") {
    CHECK(isTableId("01222"));
    for (const char* bad : {"", "1222", "012222", "0122a", "../12", "٠١٢٢٢"})
        CHECK_FALSE(isTableId(bad));
}

} // namespace maalbilde
