#include "core/programme/target.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

TEST_CASE("Every kind of rule has its name in definitions and results") {
    CHECK(ruleKind(CumulativeMinimum{}) == std::string("cumulativeMinimum"));
    CHECK(ruleKind(AnnualRange{}) == std::string("annualRange"));
    CHECK(ruleKind(NetCumulative{}) == std::string("netCumulative"));
    CHECK(ruleKind(IndexGoal{}) == std::string("index"));
}

} // namespace maalbilde
