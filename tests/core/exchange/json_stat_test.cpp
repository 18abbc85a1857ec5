#include "core/exchange/json_stat.h"
#include "core/exchange/long_csv.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

/// Two places by two quarters; each test changes one part of it.
struct Parts {
    std::string head = R"("version":"2.0","class":"dataset","label":"01222: Example, invented figures",
        "source":"Nobody","updated":"2018-02-28T07:00:00Z")";
    std::string id = R"(["Region","Tid"])";
    std::string size = "[2,2]";
    std::string region = R"({"label":"region","category":{"index":{"0427":0,"0429":1},
        "label":{"0427":"Elverum","0429":"\u00c5mot"}}})";
    std::string time = R"({"label":"kvartal","category":{"index":["2016K1","2016K2"]}})";
    std::string value = "[1,2,3,4]";
    std::string more;
};

std::string dataset(const Parts& parts) {
    return "{" + parts.head + R"(,"id":)" + parts.id + R"(,"size":)" + parts.size +
           R"(,"dimension":{"Region":)" + parts.region + R"(,"Tid":)" + parts.time + R"(},"value":)" +
           parts.value + parts.more + "}";
}

Parts with(std::string Parts::*part, std::string text) {
    Parts parts;
    parts.*part = std::move(text);
    return parts;
}

StatDocument readWell(const std::string& text) {
    const auto document = readJsonStat(text);
    INFO(text);
    if (!document)
        INFO("error " << static_cast<int>(document.error().code));
    REQUIRE(document);
    return *document;
}

std::string csvOf(const std::string& text, std::size_t table = 0) {
    return writeLongCsv(readWell(text).tables.at(table));
}

std::string rows(const std::string& a, const std::string& b, const std::string& c, const std::string& d) {
    return "Region,Tid,value,mark\n0427,2016K1," + a + "\n0427,2016K2," + b + "\n0429,2016K1," + c +
           "\n0429,2016K2," + d + "\n";
}

Error faultOf(const std::string& text) {
    const auto document = readJsonStat(text);
    INFO(text);
    REQUIRE_FALSE(document);
    return document.error();
}

/// The code and facts of an error, for people who mend a test.
std::string factsOf(const Error& error) {
    std::string text = std::to_string(static_cast<int>(error.code));
    for (const ErrorFact& fact : error.facts) {
        if (const auto* words = std::get_if<std::string>(&fact))
            text += " " + *words;
        if (const auto* number = std::get_if<std::int64_t>(&fact))
            text += " " + std::to_string(*number);
    }
    return text;
}

const std::string kPlain = rows("1,", "2,", "3,", "4,");

} // namespace

TEST_CASE("A dataset tells its title, source, update, table number, labels and roles") {
    const StatDocument document = readWell(dataset({}));
    CHECK(document.reading.version == "2.0");
    CHECK(document.reading.kind == "dataset");
    REQUIRE(document.tables.size() == 1);
    const StatTable& table = document.tables.front();
    CHECK(table.title == "01222: Example, invented figures");
    CHECK(table.tableId == "01222");
    CHECK(table.source == "Nobody");
    CHECK(table.updated == "2018-02-28T07:00:00Z");
    REQUIRE(table.dimensions.size() == 2);
    CHECK(table.dimensions[0].label == "region");
    CHECK(table.dimensions[0].categories[1] == Category{"0429", "Åmot", ""});
    CHECK(table.dimensions[0].role == DimensionRole::place); // told by its codes
    CHECK(table.dimensions[1].role == DimensionRole::time);
    CHECK(writeLongCsv(table) == kPlain);
}

TEST_CASE("Every form in which a table may be written reads the same") {
    const std::string id = dataset({});
    const std::string parts =
        id.substr(id.find(R"("id")"), id.find(R"("dimension")") - id.find(R"("id")") - 1);
    std::string older = id; // 1.x: id and size within dimension
    older.replace(older.find(parts), parts.size() + 1, "");
    older.replace(older.find(R"("dimension":{)"), 13, R"("dimension":{)" + parts + ",");
    for (const std::string& text :
         {dataset({}),
          older,
          R"({"dataset":)" + older + "}",
          R"({"version":"1.2","x":)" + older + "}",
          dataset(with(&Parts::head, R"("label":"no class")")),
          "\xEF\xBB\xBF" + dataset({}) + " \r\n\t",
          dataset(with(&Parts::size, R"(["2","2"])")),
          dataset(with(&Parts::size, "[2.0,2]")),
          dataset(with(&Parts::value, R"({"0":1,"1":2,"2":3,"3":4})")),
          dataset(with(&Parts::value, R"({"3":4,"1":2,"2":3,"0":1})")),
          dataset(with(&Parts::value, R"(["1","2","3","4"])")),
          dataset(with(&Parts::region, R"({"category":{"index":["0427","0429"]}})")),
          dataset(with(&Parts::region, R"({"category":{"index":{"0429":1,"0427":0}}})")),
          dataset(with(&Parts::region, R"({"category":{"index":{"0429":"1","0427":"0"}}})")),
          dataset(with(&Parts::region, R"({"category":{"label":{"0427":"Elverum","0429":"x"}}})")),
          dataset(with(&Parts::more, R"(,"status":null)")),
          dataset(with(&Parts::more, R"(,"status":{})")),
          dataset(with(&Parts::more, R"(,"status":[])")),
          dataset(with(&Parts::more, R"(,"status":"")")),
          dataset(with(&Parts::more, R"(,"status":[null,null,"",null])")),
          dataset(with(&Parts::more, R"(,"role":{"time":["Tid"],"geo":["Region"]})")),
          dataset(with(&Parts::more, R"(,"role":{"time":"Tid","metric":null,"geo":["Elsewhere"]})")),
          dataset(with(&Parts::more, R"(,"note":["a","b"],"extension":{"px":{"tableid":"01222"}})"))})
        CHECK(csvOf(text) == kPlain);
}

TEST_CASE("Categories stand in the order of their positions, not of the document") {
    CHECK(csvOf(dataset(with(&Parts::region, R"({"category":{"index":{"0427":1,"0429":0}}})"))) ==
          "Region,Tid,value,mark\n0429,2016K1,1,\n0429,2016K2,2,\n0427,2016K1,3,\n0427,2016K2,4,\n");
}

TEST_CASE("Dimensions stand in the order of id: the last runs fastest") {
    Parts turned;
    turned.id = R"(["Tid","Region"])";
    CHECK(csvOf(dataset(turned)) == "Tid,Region,value,mark\n2016K1,0427,1,\n2016K1,0429,2,\n2016K2,0427,3,\n"
                                    "2016K2,0429,4,\n");
}

TEST_CASE("A value stays as the file writes it, and none stays none") {
    CHECK(csvOf(dataset(with(&Parts::value, "[1.0,-0.50,1e3,12345678901234567890123]"))) ==
          rows("1.0,", "-0.50,", "1e3,", "12345678901234567890123,"));
    CHECK(csvOf(dataset(with(&Parts::value, "[0,-0,null,-7]"))) == rows("0,", "-0,", ",", "-7,"));
    CHECK(csvOf(dataset(with(&Parts::value, R"({"2":3})"))) == rows(",", ",", "3,", ","));
    CHECK(csvOf(dataset(with(&Parts::value, "[null,null,null,null]"))) == rows(",", ",", ",", ","));
}

TEST_CASE("Marks are kept apart from figures, in whatever form the status has") {
    Parts parts;
    parts.value = "[null,0,null,4]";
    for (const char* status : {R"(["..","-",":",null])", R"({"0":"..","1":"-","2":":"})",
                               R"(["..","-",":",""])", R"({"2":":","1":"-","0":"..","3":null})"}) {
        parts.more = std::string(R"(,"status":)") + status;
        CHECK(csvOf(dataset(parts)) == rows(",..", "0,-", ",:", "4,"));
    }
    for (const char* all : {R"("p")", R"(["p"])"}) {
        parts.more = std::string(R"(,"status":)") + all;
        CHECK(csvOf(dataset(parts)) == rows(",p", "0,p", ",p", "4,p"));
    }
    parts.more.clear();
    parts.value = R"([".","..","...",":"])";
    CHECK(csvOf(dataset(parts)) == rows(",.", ",..", ",...", ",:"));
    parts.value = R"(["-","x, y","a\"b",1])";
    CHECK(csvOf(dataset(parts)) == rows(",-", "\"x, y\",", "\"a\"\"b\",", "1,"));
}

TEST_CASE("A dimension of one category needs no index") {
    Parts parts;
    parts.id = R"(["Region","Tid","Only"])";
    parts.size = "[2,2,1]";
    parts.time += R"(,"Only":{"category":{"label":{"A":"all"}}})";
    CHECK(csvOf(dataset(parts)) == "Region,Tid,Only,value,mark\n0427,2016K1,A,1,\n0427,2016K2,A,2,\n"
                                   "0429,2016K1,A,3,\n0429,2016K2,A,4,\n");
}

TEST_CASE("Units and hierarchies do no harm") {
    Parts parts;
    parts.region = R"({"category":{"index":{"0427":0,"0429":1},"child":{"0427":["0429"]},
        "unit":{"0427":{"base":"persons","decimals":1},"0429":{"label":"firms"},"x":{}},
        "note":{"0427":["n"]},"coordinates":{"0427":[1,2]}}})";
    const StatTable table = readWell(dataset(parts)).tables.front();
    CHECK(table.dimensions[0].categories[0].unit == "persons");
    CHECK(table.dimensions[0].categories[1].unit == "firms");
}

TEST_CASE("A bundle holds named datasets in the order of the document") {
    const StatDocument document = readWell(R"({"zebra":)" + dataset({}) + R"(,"apple":)" +
                                           dataset(with(&Parts::value, "[5,6,7,8]")) + "}");
    CHECK(document.reading.kind == "bundle");
    REQUIRE(document.tables.size() == 2);
    CHECK(document.tables[0].name == "zebra");
    CHECK(writeLongCsv(document.tables[1]) == rows("5,", "6,", "7,", "8,"));
}

TEST_CASE("A collection holds the datasets within it, also within another; links are named") {
    const std::string link = R"({"class":"dataset","href":"https://example.org/a.json","label":"Elsewhere"})";
    const std::string inner =
        R"({"class":"collection","link":{"item":[)" + dataset(with(&Parts::value, "[5,6,7,8]")) + "]}}";
    const StatDocument document = readWell(
        R"({"version":"2.0","class":"collection","label":"All","updated":"2020","link":{"alternate":[],"item":[)" +
        link + "," + dataset({}) + "," + inner + "]}}");
    CHECK(document.title == "All");
    REQUIRE(document.tables.size() == 2);
    CHECK(writeLongCsv(document.tables[0]) == kPlain);
    CHECK(writeLongCsv(document.tables[1]) == rows("5,", "6,", "7,", "8,"));
    REQUIRE(document.links.size() == 1);
    CHECK(document.links[0].address == "https://example.org/a.json");
    CHECK(document.links[0].label == "Elsewhere");

    const StatDocument links = readWell(R"({"class":"collection","link":{"item":[)" + link + "]}}");
    CHECK(links.tables.empty());
    CHECK(links.links.size() == 1);
}

TEST_CASE("A reply without values is read as a description") {
    for (const char* value : {"null", "[]", "{}"}) {
        INFO(value);
        const StatTable table = readWell(dataset(with(&Parts::value, value))).tables.front();
        CHECK_FALSE(table.cells);
        CHECK(table.dimensions.size() == 2);
    }
    const StatDocument dimension = readWell(
        R"({"version":"2.0","class":"dimension","label":"sex","category":{"index":["F","M"],"label":{"F":"f","M":"m"}}})");
    REQUIRE(dimension.tables.size() == 1);
    CHECK_FALSE(dimension.tables[0].cells);
    CHECK(dimension.tables[0].dimensions[0].categories[1] == Category{"M", "m", ""});
}

TEST_CASE("A table that spans nothing has no cells, and that is no fault") {
    Parts parts;
    parts.size = "[2,0]";
    parts.time = R"({"category":{"index":[]}})";
    parts.value = "[]";
    CHECK(csvOf(dataset(parts)) == "Region,Tid,value,mark\n");
}

TEST_CASE("What is malformed is refused by name and place") {
    struct Malformed {
        std::string text;
        Error error;
    };

    const auto number = [](std::int64_t value) { return ErrorFact(value); };
    const auto word = [](const char* text) { return ErrorFact(std::string(text)); };
    for (const auto& [text, error] : std::vector<Malformed>{
             {"", {ErrorCode::dataNotJson, {number(1), number(1)}}},
             {"{\n  \"a\": [1,\n  NaN]}", {ErrorCode::dataNotJson, {number(3), number(3)}}},
             {dataset({}) + "}", {ErrorCode::dataNotJson, {number(3), number(143)}}},
             {"[1,2]", {ErrorCode::dataNotStatistics, {}}},
             {"{}", {ErrorCode::dataNotStatistics, {}}},
             {R"({"class":"something"})", {ErrorCode::dataNotStatistics, {}}},
             {R"({"type":"x","title":"Not Found","status":404})",
              {ErrorCode::dataIsErrorReply, {word("Not Found")}}},
             {R"({"error":[{"status":"400","label":"Bad query"}]})",
              {ErrorCode::dataIsErrorReply, {word("Bad query")}}},
             {R"({"class":"dataset"})", {ErrorCode::dataMissing, {word("dimension")}}},
             {R"({"class":"dataset","dimension":{}})", {ErrorCode::dataMissing, {word("id")}}},
             {dataset(with(&Parts::id, R"(["Region"])")),
              {ErrorCode::dataCountDiffers, {word("size"), number(2), number(1)}}},
             {dataset(with(&Parts::id, R"(["Region","Region"])")),
              {ErrorCode::dataTwice, {word("id"), word("Region")}}},
             {dataset(with(&Parts::id, R"(["Region","Time"])")),
              {ErrorCode::dataMissing, {word("dimension.Time")}}},
             {dataset(with(&Parts::size, R"([2,-2])")),
              {ErrorCode::dataWrongType, {word("size"), word("integer")}}},
             {dataset(with(&Parts::size, R"([2,1.5])")),
              {ErrorCode::dataWrongType, {word("size"), word("integer")}}},
             {dataset(with(&Parts::size, R"([2,true])")),
              {ErrorCode::dataWrongType, {word("size"), word("integer")}}},
             {dataset(with(&Parts::size, "[3,2]")),
              {ErrorCode::dataCountDiffers, {word("dimension.Region.category"), number(2), number(3)}}},
             {dataset(with(&Parts::size, "[4294967296,4294967296]")),
              {ErrorCode::dataTooManyCells, {number(4'000'000)}}},
             {dataset(with(&Parts::size, "[10000,1000]")),
              {ErrorCode::dataTooManyCells, {number(4'000'000)}}},
             {dataset(with(&Parts::size, "[99999999999999999999,2]")),
              {ErrorCode::dataWrongType, {word("size"), word("integer")}}},
             {dataset(with(&Parts::value, "[1,2,3]")),
              {ErrorCode::dataCountDiffers, {word("value"), number(3), number(4)}}},
             {dataset(with(&Parts::value, "[1,2,3,4,5]")),
              {ErrorCode::dataCountDiffers, {word("value"), number(5), number(4)}}},
             {dataset(with(&Parts::value, "7")), {ErrorCode::dataWrongType, {word("value"), word("list")}}},
             {dataset(with(&Parts::value, "[1,2,3,[4]]")),
              {ErrorCode::dataWrongType, {word("value"), word("number")}}},
             {dataset(with(&Parts::value, "[1,2,3,true]")),
              {ErrorCode::dataWrongType, {word("value"), word("number")}}},
             {dataset(with(&Parts::value, R"({"4":1})")),
              {ErrorCode::dataCellOutside, {word("value"), word("4"), number(4)}}},
             {dataset(with(&Parts::value, R"({"-1":1})")),
              {ErrorCode::dataCellOutside, {word("value"), word("-1"), number(4)}}},
             {dataset(with(&Parts::value, R"({"1":1,"1":2})")),
              {ErrorCode::dataTwice, {word("value"), word("1")}}},
             {dataset(with(&Parts::more, R"(,"value":[1])")),
              {ErrorCode::dataTwice, {word("{}"), word("value")}}},
             {dataset(with(&Parts::more, R"(,"status":["a","b"])")),
              {ErrorCode::dataCountDiffers, {word("status"), number(2), number(4)}}},
             {dataset(with(&Parts::more, R"(,"status":{"9":"a"})")),
              {ErrorCode::dataCellOutside, {word("status"), word("9"), number(4)}}},
             {dataset(with(&Parts::more, R"(,"status":{"1":["a"]})")),
              {ErrorCode::dataWrongType, {word("status"), word("text")}}},
             {dataset(with(&Parts::region, R"({"href":"https://example.org/region"})")),
              {ErrorCode::dataMissing, {word("dimension.Region.category")}}},
             {dataset(with(&Parts::region, R"({"category":{}})")),
              {ErrorCode::dataCountDiffers, {word("dimension.Region.category"), number(0), number(2)}}},
             {dataset(with(&Parts::region, R"({"category":{"index":{"a":0,"b":0}}})")),
              {ErrorCode::dataPositionBad, {word("dimension.Region.category.index.b")}}},
             {dataset(with(&Parts::region, R"({"category":{"index":{"a":1,"b":2}}})")),
              {ErrorCode::dataPositionBad, {word("dimension.Region.category.index.b")}}},
             {dataset(with(&Parts::region, R"({"category":{"index":["a","a"]}})")),
              {ErrorCode::dataTwice, {word("dimension.Region.category.index"), word("a")}}},
             {dataset(with(&Parts::region, R"({"category":{"index":"a"}})")),
              {ErrorCode::dataWrongType, {word("dimension.Region.category.index"), word("list")}}},
         }) {
        const Error found = faultOf(text);
        INFO(text << "\ngives " << factsOf(found) << ", not " << factsOf(error));
        CHECK(found == error);
    }
}

TEST_CASE("Deep nesting is refused before it is kept, and a long name is not repeated in full") {
    CHECK(faultOf(std::string(5'000'000, '[')).code == ErrorCode::dataTooDeep);
    std::string nested = R"({"class":"dataset","dimension":)";
    for (int i = 0; i < 100'000; ++i)
        nested += R"({"a":)";
    CHECK(faultOf(nested).code == ErrorCode::dataTooDeep);
    const std::string name(1'000'000, 'x');
    const Error error = faultOf(dataset(with(&Parts::id, R"(["Region",")" + name + R"("])")));
    CHECK(std::get<std::string>(error.facts.at(0)).size() < 120);
}

TEST_CASE("A table written as JSON-stat in any form reads back the same") {
    law("values, marks and codes survive", [] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 6);
        const auto periods = *rc::gen::inRange<std::size_t>(1, 6);
        const auto marks = *rc::gen::container<std::vector<std::string>>(
            count * periods, rc::gen::element<std::string>("", "", ".", "..", ":", "*", "e"));
        const auto numbers =
            *rc::gen::container<std::vector<int>>(count * periods, rc::gen::arbitrary<int>());
        const bool sparse = *rc::gen::arbitrary<bool>();
        const bool statusByIndex = *rc::gen::arbitrary<bool>();
        std::string expected = "R,T,value,mark\n";
        std::string value;
        std::string status;
        std::string codes;
        std::string times;
        for (std::size_t r = 0; r < count; ++r)
            codes +=
                (r == 0 ? "\"" : ",\"") + std::string("c") + std::to_string(r) + "\":" + std::to_string(r);
        for (std::size_t t = 0; t < periods; ++t)
            times += (t == 0 ? "\"" : ",\"") + std::to_string(2010 + t) + "\"";
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const bool none = marks[i] == "." || marks[i] == ".." || marks[i] == ":";
            const std::string number = none ? "" : std::to_string(numbers[i]);
            expected += "c" + std::to_string(i / periods) + "," + std::to_string(2010 + i % periods) + "," +
                        number + "," + marks[i] + "\n";
            const std::string key = "\"" + std::to_string(i) + "\":";
            if (!sparse || !none)
                value += (value.empty() ? "" : ",") + (sparse ? key : "") + (none ? "null" : number);
            status += (i == 0 ? "" : ",") + (statusByIndex ? key : "") + "\"" + marks[i] + "\"";
        }
        if (value.empty())
            return; // a sparse table without any value is a description
        const std::string text = R"({"class":"dataset","id":["R","T"],"size":[)" + std::to_string(count) +
                                 "," + std::to_string(periods) +
                                 R"(],"dimension":{"R":{"category":{"index":{)" + codes +
                                 R"(}}},"T":{"category":{"index":[)" + times + R"(]}}},"value":)" +
                                 (sparse ? "{" + value + "}" : "[" + value + "]") + R"(,"status":)" +
                                 (statusByIndex ? "{" + status + "}" : "[" + status + "]") + "}";
        if (marks.size() == 1 && !statusByIndex)
            RC_TAG("one cell");
        const auto document = readJsonStat(text);
        RC_ASSERT(document.has_value());
        RC_ASSERT(writeLongCsv(document->tables.at(0)) == expected);
    });
}

TEST_CASE("No bytes do harm to the reading of JSON-stat") {
    const std::string whole = dataset(with(&Parts::more, R"(,"status":{"1":".."})"));
    law("a document with bytes changed is read or refused", [&](const std::vector<unsigned char>& bytes) {
        std::string text = whole;
        for (const unsigned char byte : bytes)
            text[*rc::gen::inRange<std::size_t>(0, text.size())] = static_cast<char>(byte);
        const auto document = readJsonStat(text);
        if (document)
            for (const StatTable& table : document->tables)
                RC_ASSERT(!table.cells || table.cells->size() == table.span());
    });
    law("a document cut off is refused", [&] {
        const auto size = *rc::gen::inRange<std::size_t>(0, whole.size());
        RC_ASSERT(!readJsonStat(whole.substr(0, size)));
    });
}

} // namespace maalbilde
