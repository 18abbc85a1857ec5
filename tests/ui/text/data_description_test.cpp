#include "core/exchange/json_stat.h"
#include "core/exchange/stat_csv.h"
#include "tests/support/qt_text.h"
#include "ui/text/data_description.h"

namespace maalbilde {

TEST_CASE("A table is described with its source, its cells and the codes of its dimensions") {
    Catalogue catalogue;
    const auto document = readJsonStat(
        R"({"class":"dataset","label":"Title","source":"Nobody","id":["A","T"],"size":[1,13],"dimension":{)"
        R"("A":{"label":"alpha","category":{"index":["x"],"label":{"x":"Long name"},"unit":{"x":{"base":"persons"}}}},)"
        R"("T":{"category":{"index":["2001","2002","2003","2004","2005","2006","2007","2008","2009","2010","2011",)"
        R"("2012","2013"]}}},"value":[1,2,3,4,5,6,7,8,9,10,11,12,null],"status":{"12":":"}})");
    REQUIRE(document);
    CHECK(
        dataDescription(*document, QStringLiteral("f.json"), std::nullopt, Language::nb) ==
        QStringLiteral("f.json: JSON-stat 2.0 (dataset), UTF-8\n\nTitle\n"
                       "  Kilde   Nobody\n  Celler  13, hvorav 12 med verdi; merker: «:» 1\n"
                       "  A – alpha, 1 kategori\n    x  Long name [persons]\n"
                       "  T (tid), 13 kategorier\n"
                       "    2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013\n"));
}

TEST_CASE("How a CSV file was read is said in words") {
    Catalogue catalogue;
    const auto document = readStatCsv("region;2015;2016\n0427;1,5;2\n");
    REQUIRE(document);
    CHECK(dataDescription(*document, QStringLiteral("f.csv"), std::nullopt, Language::nb)
              .startsWith(
                  QStringLiteral("f.csv: CSV med perioder som kolonner, UTF-8, semikolon mellom cellene, "
                                 "desimalkomma, kolonnenavn på linje 1\n\nEn tabell uten tittel\n")));
}

TEST_CASE("Links are named and not followed") {
    Catalogue catalogue;
    const auto document = readJsonStat(
        R"({"class":"collection","label":"All","link":{"item":[{"class":"dataset","href":"https://example.org/a","label":"A"}]}})");
    REQUIRE(document);
    CHECK(dataDescription(*document, QStringLiteral("f"), std::nullopt, Language::nb) ==
          QStringLiteral("f: JSON-stat 2.0 (collection), UTF-8\nAll\n\n1 lenke, som ikke følges:\n  A "
                         "https://example.org/a\n"));
}

} // namespace maalbilde
