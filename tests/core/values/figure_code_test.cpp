#include "core/values/figure_code.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("Zero, not applicable and missing are written apart") {
    CHECK(figureCode(Quantity::of(0)) == "0");
    CHECK(figureCode(Quantity::of(-12)) == "-12");
    CHECK(figureCode(Figure::notApplicable()) == "na");
    CHECK(figureCode(Figure()).empty());
}

} // namespace maalbilde
