#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A cell is missing until it holds a figure or does not apply") {
    const Programme programme = smallProgramme();
    LedgerBuilder builder;
    CHECK(missingCells(programme, builder.ledger(), Quarter(2015, 4)).empty());
    CHECK(missingCells(programme, builder.ledger(), Quarter(2016, 1)).size() ==
          13); // four per municipality, one regional

    builder.enter("jobs", "elverum", Quarter(2016, 1), 0);
    builder.enter("jobs", "aamot", Quarter(2016, 1), Figure::notApplicable());
    builder.enter("jobs", "vaaler", Quarter(2016, 1), 3).enter("jobs", "vaaler", Quarter(2016, 1), Figure());
    const auto missing = missingCells(programme, builder.ledger(), Quarter(2016, 1));
    REQUIRE(missing.size() == 11);
    CHECK(missing.front().indicator == "jobs");
    CHECK(missing.front().place == "vaaler"); // withdrawn
}

TEST_CASE("Figures gathered entry by entry are those gathered at once") {
    const Programme programme = smallProgramme();
    LedgerBuilder builder;
    FigureGrid grid(programme, builder.ledger(), std::nullopt);
    builder.enter("jobs", "elverum", Quarter(2016, 1), 4).enter("jobs", "elverum", Quarter(2016, 1), 5);
    builder.enter("jobs", "vaaler", Quarter(2016, 1), 3).enter("jobs", "vaaler", Quarter(2016, 1), Figure());
    builder.enter("jobs", "elverum", Quarter(2030, 1), 9); // outside the programme
    for (const LedgerEntry& entry : builder.ledger().entries())
        grid.take(entry);
    const FigureGrid whole(programme, builder.ledger(), std::nullopt);
    for (const char* place : {"elverum", "aamot", "vaaler"})
        for (int q = 0; q < programme.period.count(); ++q) {
            const Quarter quarter = programme.period.first() + q;
            CHECK(grid.series("jobs", place).at(quarter) == whole.series("jobs", place).at(quarter));
        }
    CHECK(missingCells(programme, grid, Quarter(2016, 1)).size() == 12);
}

} // namespace maalbilde
