#include "core/exchange/marks.h"
#include "core/exchange/municipality_code.h"
#include "core/exchange/period.h"
#include "core/exchange/stat_table.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

TEST_CASE("A municipality number is read in every spelling, and nothing else is") {
    for (const char* text : {"3420", "K-3420", "K_3420", "K.3420", "K3420", "k-3420", "3420 Elverum",
                             "K-3420 Elverum", "3420 - Elverum", "3420\u00A0-\u00A0Elverum", " 3420 ",
                             "3420: Elverum", "3420-Elverum", "3420 V\uFFFDler (Hedmark)"}) {
        INFO(text);
        CHECK(readMunicipalityCode(text) == "3420");
    }
    for (const char* text :
         {"", "Elverum", "342", "34201", "3420a", "K", "K-", "K--3420", "F-34", "2016K1", "03420"}) {
        INFO(text);
        CHECK_FALSE(readMunicipalityCode(text));
    }
}

TEST_CASE("A period is told by the form of its code") {
    struct Read {
        const char* text;
        Period period;
    };

    for (const auto& [text, period] :
         {Read{"2016", {Frequency::year, 2016, 1}}, Read{"2016*", {Frequency::year, 2016, 1}},
          Read{"2016K1", {Frequency::quarter, 2016, 1}}, Read{"1997Q4", {Frequency::quarter, 1997, 4}},
          Read{"2016-Q3", {Frequency::quarter, 2016, 3}},
          Read{"4. kvartal 2016", {Frequency::quarter, 2016, 4}},
          Read{"2016K4 *", {Frequency::quarter, 2016, 4}}, Read{"2016M01", {Frequency::month, 2016, 1}},
          Read{"2016-12", {Frequency::month, 2016, 12}}}) {
        INFO(text);
        CHECK(readPeriod(text) == period);
    }
    for (const char* text : {"", "*", "2016K5", "2016M13", "2016M1", "16", "Persons 2016", "0427", "3420",
                             "total", "2016-2017"}) {
        INFO(text);
        CHECK_FALSE(readPeriod(text));
    }
}

TEST_CASE("The marks of official statistics are kept apart") {
    CHECK(meaningOf(".") == MarkMeaning::notPossible);
    CHECK(meaningOf("..") == MarkMeaning::missing);
    CHECK(meaningOf("...") == MarkMeaning::notYet);
    CHECK(meaningOf(":") == MarkMeaning::confidential);
    CHECK(meaningOf("-") == MarkMeaning::zero);
    CHECK(meaningOf("*") == MarkMeaning::preliminary);
    CHECK(meaningOf("e") == MarkMeaning::other);
    CHECK(meaningOf(" ") == MarkMeaning::none);
    CHECK(isMark(" .. "));
    CHECK_FALSE(isMark("*"));
    CHECK_FALSE(isMark("0"));
}

TEST_CASE("The number of a table is the five digits that its title begins with") {
    CHECK(findTableId("01222: Befolkning") == "01222");
    CHECK(findTableId(" 01222 Befolkning") == "01222");
    CHECK(findTableId("012222: x").empty());
    CHECK(findTableId("Befolkning 01222").empty());
    CHECK(findTableId("0122").empty());
}

TEST_CASE("Roles that a document leaves out are told by codes and names") {
    const auto dimension = [](std::string id, std::vector<std::string> codes) {
        Dimension made{.id = std::move(id), .label = {}, .role = DimensionRole::other, .categories = {}};
        for (std::string& code : codes)
            made.categories.push_back({.code = std::move(code), .label = {}, .unit = {}});
        return made;
    };
    const auto rolesOf = [](std::vector<Dimension> dimensions) {
        guessRoles(dimensions);
        std::vector<DimensionRole> roles;
        for (const Dimension& each : dimensions)
            roles.push_back(each.role);
        return roles;
    };
    using Roles = std::vector<DimensionRole>;
    CHECK(
        rolesOf({dimension("a", {"K-3420", "K-3422"}), dimension("b", {"2016K1"}), dimension("c", {"x"})}) ==
        Roles{DimensionRole::place, DimensionRole::time, DimensionRole::other});
    // Numbers from 1500 to 2199 are both: the names decide.
    CHECK(rolesOf({dimension("Region", {"1505", "1506"}), dimension("Tid", {"2016", "2017"})}) ==
          Roles{DimensionRole::place, DimensionRole::time});
    CHECK(rolesOf({dimension("ContentsCode", {"Personer1"}), dimension("geo", {"EU27_2020"})}) ==
          Roles{DimensionRole::contents, DimensionRole::place});
    CHECK(rolesOf({dimension("Kjonn", {"1", "2"})}) == Roles{DimensionRole::other});
}

} // namespace maalbilde
