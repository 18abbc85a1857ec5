#include "core/exchange/official_query.h"
#include "core/exchange/px_request.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

namespace maalbilde {

namespace {

const Programme& region() {
    static const Programme kProgramme = shippedProgramme("elverumregionen");
    return kProgramme;
}

OfficialDimension dimensionOf(const char* id, DimensionRole role, const std::vector<std::string>& codes) {
    OfficialDimension official{.dimension = {.id = id, .label = {}, .role = role, .categories = {}},
                               .codeLists = {}};
    for (const std::string& code : codes)
        official.dimension.categories.push_back({.code = code, .label = {}, .unit = {}});
    return official;
}

std::vector<std::string> quarters(Quarter first, Quarter last) {
    std::vector<std::string> codes;
    for (Quarter quarter = first; quarter <= last; quarter = quarter + 1)
        codes.push_back(quarter.code());
    return codes;
}

/// A table as 01222 is, up to a quarter.
OfficialTable quarterly(bool summed = true, Quarter last = Quarter(2017, 2), const char* id = "01222") {
    OfficialTable table{.id = id, .title = std::string(id) + ": Befolkning", .updated = {}, .dimensions = {}};
    table.dimensions = {
        dimensionOf("Region", DimensionRole::place,
                    {"0", "0137", "0426", "0427", "0429", "3018", "3419", "3420", "3422"}),
        dimensionOf("ContentsCode", DimensionRole::contents,
                    {"Folketallet1", "Fodte2", "Nettoinnflytting9", "Folketilvekst10", "Folketallet11"}),
        dimensionOf("Tid", DimensionRole::time, quarters(Quarter(2013, 1), last))};
    if (summed)
        table.dimensions[0].codeLists = {"KommSummer"};
    return table;
}

OfficialQuery queryOf(const OfficialTable& table, const OfficialWish& wish = {},
                      const Programme& programme = region()) {
    const auto query = officialQuery(table, programme, wish);
    REQUIRE(query);
    return *query;
}

using Codes = std::vector<std::string>;

Error faultOf(const OfficialTable& table, const OfficialWish& wish, const Programme& programme = region()) {
    const auto query = officialQuery(table, programme, wish);
    REQUIRE_FALSE(query);
    return query.error();
}

} // namespace

TEST_CASE(
    "A query holds the programme's municipalities, the quarters that are published, and what is meant") {
    const OfficialQuery query = queryOf(quarterly());
    CHECK(query.codeList == "KommSummer");
    REQUIRE(query.selections.size() == 3);
    CHECK(query.selections[0].codes == Codes{"K-3420", "K-3422", "K-3419"});
    CHECK(query.selections[1].codes == Codes{"Nettoinnflytting9", "Folketilvekst10", "Folketallet11"});
    CHECK(query.selections[2].codes == quarters(Quarter(2016, 1), Quarter(2017, 2)));
}

TEST_CASE("Without the list, every number is asked for that is valid in the period, and no other") {
    CHECK(queryOf(quarterly(false)).codeList.empty());
    CHECK(queryOf(quarterly(false)).selections[0].codes == Codes{"0426", "0427", "0429"});
    Programme longer = region();
    longer.period = {Quarter(2019, 1), Quarter(2020, 4)};
    CHECK(queryOf(quarterly(false, Quarter(2021, 4)), {}, longer).selections[0].codes ==
          Codes{"0426", "0427", "0429", "3419", "3420", "3422"});
    CHECK(
        queryOf(quarterly(false, Quarter(2021, 4)), {.from = Quarter(2020, 1)}, longer).selections[0].codes ==
        Codes{"3419", "3420", "3422"});
    CHECK(faultOf(quarterly(false), {.from = Quarter(2017, 1)}, [] {
              Programme elsewhere = region();
              elsewhere.municipalities = {{.id = "a", .name = "Våler", .numbers = {{"9999", {}, {}}}}};
              return elsewhere;
          }()) == Error{ErrorCode::fetchNoMunicipality, {std::string("01222")}});
}

TEST_CASE("The list is not asked by numbers that it does not know") {
    Programme old = region();
    for (Municipality& municipality : old.municipalities)
        municipality.numbers = {{municipality.numbers.front().number, {}, {}}};
    CHECK(queryOf(quarterly(), {}, old).codeList.empty());
    CHECK(queryOf(quarterly(), {}, old).selections[0].codes == Codes{"0426", "0427", "0429"});
}

TEST_CASE("A period may be chosen within the programme's") {
    const auto periods = [](const OfficialWish& wish) {
        return queryOf(quarterly(), wish).selections[2].codes;
    };
    CHECK(periods({.from = Quarter(2016, 3), .to = Quarter(2016, 4)}) == Codes{"2016K3", "2016K4"});
    CHECK(periods({.from = Quarter(2014, 1), .to = Quarter(2016, 1)}) == Codes{"2016K1"});
    CHECK(faultOf(quarterly(), {.from = Quarter(2018, 1)}) ==
          Error{ErrorCode::fetchNoPeriod, {std::string("01222"), Quarter(2018, 1), Quarter(2018, 4)}});
    CHECK(faultOf(quarterly(), {.from = Quarter(2019, 1)}).code == ErrorCode::fetchNoPeriod);
    CHECK(faultOf(quarterly(), {.from = Quarter(2017, 1), .to = Quarter(2016, 1)}).code ==
          ErrorCode::fetchNoPeriod);
}

TEST_CASE("What is wanted may be said, and what the table does not count is refused with what it does") {
    CHECK(queryOf(quarterly(), {.contents = {"Folketallet11"}}).selections[1].codes ==
          Codes{"Folketallet11"});
    CHECK(queryOf(quarterly(), {.map = {"Folketallet1=population@start"}}).selections[1].codes ==
          Codes{"Folketallet1"});
    CHECK(faultOf(quarterly(), {.contents = {"Fodte3"}}) ==
          Error{ErrorCode::fetchContentsUnknown,
                {std::string("Fodte3"),
                 std::string("Folketallet1, Fodte2, Nettoinnflytting9, Folketilvekst10, Folketallet11")}});
    CHECK(faultOf(quarterly(), {.contents = {"Fodte2"}}).code == ErrorCode::importNoIndicator);
    CHECK(faultOf(quarterly(), {.contents = {"Fodte2", "Folketilvekst10"}}) ==
          Error{ErrorCode::importNoIndicator, {std::string("Fodte2")}});
    CHECK(faultOf(quarterly(), {.map = {"Fodte2=nothing"}}).code == ErrorCode::indicatorUnknown);
}

TEST_CASE("A year to date is asked for from the first quarter, a stock at the start one quarter longer") {
    OfficialTable toDate = quarterly(true, Quarter(2017, 2), "01223");
    const auto& query = queryOf(toDate, {.contents = {"Nettoinnflytting9"}, .from = Quarter(2016, 3)});
    CHECK(query.selections[2].codes.front() == "2016K1");
    const auto start =
        queryOf(quarterly(), {.to = Quarter(2016, 2), .map = {"Folketallet1=population@start"}});
    CHECK(start.selections[2].codes.back() == "2016K3");
}

TEST_CASE(
    "Dimensions that give a total are left out, unless an answer names them; others are asked for whole") {
    OfficialTable table = quarterly();
    table.dimensions.push_back(dimensionOf("Kjonn", DimensionRole::other, {"1", "2"}));
    table.dimensions.back().mayBeLeftOut = true;
    CHECK(queryOf(table).selections.size() == 3);
    const auto named = queryOf(table, {.map = {"Kjonn=sum", "Folketallet11=population"}});
    REQUIRE(named.selections.size() == 4);
    CHECK(named.selections[3].codes.empty());
    table.dimensions.back().mayBeLeftOut = false;
    CHECK(faultOf(table, {}).code == ErrorCode::importDimensionOpen);
}

TEST_CASE("More than the service gives at a time is not asked for") {
    OfficialTable table = quarterly();
    Codes ages;
    for (int i = 0; i < 30'000; ++i)
        ages.push_back(std::to_string(i));
    table.dimensions.push_back(dimensionOf("Alder", DimensionRole::other, ages));
    CHECK(faultOf(table,
                  {.map = {"Alder=sum", "Folketallet11=population", "Folketilvekst10=population-growth"}}) ==
          Error{ErrorCode::fetchTooManyCells, {std::int64_t{3 * 2 * 6 * 30'000}, kMostOfficialCells}});
    for (const char* id : {"B", "C", "D", "E", "F", "G", "H"}) { // whose product fits no number
        table.dimensions.push_back(dimensionOf(id, DimensionRole::other, ages));
    }
    std::vector<std::string> all{
        "Alder=sum", "B=0", "C=0", "D=0", "E=0", "F=0", "G=0", "H=0", "Folketallet11=population"};
    CHECK(faultOf(table, {.map = all}).code == ErrorCode::fetchTooManyCells);
}

TEST_CASE("Every quarter that a programme may want is asked for if it is published") {
    law("the periods are those of both the table and the wish", [] {
        const Quarter first = Quarter(2016, 1) + *rc::gen::inRange(0, 12);
        const int count = *rc::gen::inRange(0, 12);
        const Quarter published = Quarter(2016, 1) + *rc::gen::inRange(0, 20);
        const auto query =
            officialQuery(quarterly(true, published), region(), {.from = first, .to = first + count});
        const Quarter last = std::min({first + count, published, Quarter(2018, 4)});
        if (last < first)
            RC_ASSERT(!query && query.error().code == ErrorCode::fetchNoPeriod);
        else
            RC_ASSERT(query && query->selections[2].codes == quarters(first, last));
    });
}

TEST_CASE("PxWebApi 2 is asked by its address alone") {
    const PxRequest request =
        dataRequest(PxVersion::v2, queryOf(quarterly(), {.contents = {"Folketallet11"}}));
    CHECK(request.path ==
          "pxwebapi/v2/tables/01222/data?lang=no&outputFormat=json-stat2"
          "&codelist%5BRegion%5D=agg_KommSummer&outputValues%5BRegion%5D=aggregated"
          "&valueCodes%5BRegion%5D=K-3420,K-3422,K-3419&valueCodes%5BContentsCode%5D=Folketallet11"
          "&valueCodes%5BTid%5D=%5Brange(2016K1,2017K2)%5D");
    CHECK(request.body.empty());
    CHECK(tableRequest(PxVersion::v2, "01222").path == "pxwebapi/v2/tables/01222/metadata?lang=no");
}

TEST_CASE("PxWebApi 1 is asked by a body of JSON") {
    OfficialTable table = quarterly(false, Quarter(2016, 2));
    table.dimensions.push_back(dimensionOf("Alder", DimensionRole::other, {"0", "1"}));
    const auto query = queryOf(table, {.map = {"Alder=sum", "Folketallet11=population"}});
    const PxRequest request = dataRequest(PxVersion::v1, query);
    CHECK(request.path == "v0/no/table/01222");
    CHECK(
        request.body ==
        R"({"query":[{"code":"Region","selection":{"filter":"item","values":["0426","0427","0429"]}},)"
        R"({"code":"ContentsCode","selection":{"filter":"item","values":["Folketallet11"]}},)"
        R"({"code":"Tid","selection":{"filter":"item","values":["2016K1","2016K2"]}},)"
        R"({"code":"Alder","selection":{"filter":"all","values":["*"]}}],"response":{"format":"json-stat2"}})");
    CHECK(dataRequest(PxVersion::v2, query).path.ends_with("&valueCodes%5BAlder%5D=*"));
}

TEST_CASE("Nothing that a table calls its categories can change what is asked") {
    OfficialTable table = quarterly(false);
    table.dimensions[1].dimension.categories.push_back({.code = "A&lang=en#?/Å \"", .label = {}, .unit = {}});
    const auto query = queryOf(table, {.contents = {"A&lang=en#?/Å \""}, .map = {"value=population"}});
    CHECK(dataRequest(PxVersion::v2, query)
              .path.find("&valueCodes%5BContentsCode%5D=A%26lang%3Den%23%3F%2F%C3%85%20%22&") !=
          std::string::npos);
    CHECK(dataRequest(PxVersion::v1, query).body.find(R"(["A&lang=en#?/Å \""])") != std::string::npos);
}

} // namespace maalbilde
