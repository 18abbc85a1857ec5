#include "core/assessment/assessment.h"
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

} // namespace maalbilde
