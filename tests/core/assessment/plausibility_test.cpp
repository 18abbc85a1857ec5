#include "core/assessment/plausibility.h"
#include "tests/support/laws.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

std::vector<Quantity> numbers(std::initializer_list<int> units) {
    std::vector<Quantity> quantities;
    for (const int unit : units)
        quantities.push_back(Quantity::of(unit));
    return quantities;
}

FigureKey cell(int year, int quarter) {
    return {"jobs", "aamot", Quarter(year, quarter)};
}

} // namespace

TEST_CASE("A figure far outside its own history is implausible, one a little outside is not") {
    struct Case {
        int figure;
        std::initializer_list<int> earlier;
        bool implausible;
    };

    for (const Case& c :
         {Case{12, {0, 1, 0, 2}, true}, Case{5, {0, 1, 0, 2}, false}, Case{-4, {0, 1, 0, 2}, true},
          Case{-42, {-14, 14, 3, 0, 9}, false}, Case{-43, {-14, 14, 3, 0, 9}, true},
          Case{2005, {20050, 20040, 20020, 20000}, true}, Case{21000, {20050, 20040, 20020, 20000}, false},
          Case{900, {1, 2, 3}, false}, // too little history to ask
          Case{900, {}, false}}) {
        INFO(c.figure);
        const auto earlier = numbers(c.earlier);
        CHECK(isImplausible(Quantity::of(c.figure), earlier) == c.implausible);
    }
}

TEST_CASE("What has been seen before is never implausible") {
    law("a figure of the history itself", [] {
        const auto units = *rc::gen::nonEmpty<std::vector<std::int32_t>>();
        std::vector<Quantity> earlier;
        for (const std::int32_t unit : units)
            earlier.push_back(Quantity::of(unit));
        RC_ASSERT(!isImplausible(*rc::gen::elementOf(earlier), earlier));
    });
}

TEST_CASE("The history is the eight latest figures of the cell before the quarter") {
    LedgerBuilder figures;
    for (int quarter = 0; quarter < 12; ++quarter)
        figures.enter("jobs", "aamot", Quarter(2015, 1) + quarter, quarter);
    figures.enter("jobs", "aamot", Quarter(2017, 4), Figure::notApplicable());
    figures.enter("jobs", "aamot", Quarter(2017, 3), Figure());
    CHECK(earlierFigures(figures.ledger(), cell(2018, 1)) == numbers({9, 8, 7, 6, 5, 4, 3, 2}));
    CHECK(earlierFigures(figures.ledger(), cell(2015, 3)) == numbers({1, 0}));
    CHECK(earlierFigures(figures.ledger(), cell(2030, 1)).empty());
    CHECK(earlierFigures(figures.ledger(), {"jobs", "aamot", Quarter(1, 1)}).empty());
}

TEST_CASE("A figure that was entered again as it stood is confirmed, until it is changed") {
    LedgerBuilder figures;
    figures.enter("jobs", "aamot", Quarter(2017, 1), 900);
    CHECK_FALSE(isConfirmed(figures.ledger(), cell(2017, 1)));
    figures.enter("jobs", "aamot", Quarter(2017, 1), 900);
    CHECK(isConfirmed(figures.ledger(), cell(2017, 1)));
    figures.enter("jobs", "aamot", Quarter(2017, 1), 901);
    CHECK_FALSE(isConfirmed(figures.ledger(), cell(2017, 1)));
    CHECK_FALSE(isConfirmed(figures.ledger(), cell(2017, 2)));
}

} // namespace maalbilde
