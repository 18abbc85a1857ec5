#include "core/values/number_text.h"
#include "core/values/quantity.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <limits>

namespace maalbilde {

TEST_CASE("Sums of quantities are exact") {
    const auto third = Quantity::ofThousandths(33300);
    CHECK(third + third + Quantity::ofThousandths(33400) == Quantity::of(100));
    CHECK(Quantity::of(3) - Quantity::of(5) == Quantity::of(-2));
}

TEST_CASE("A quantity is written as data files write numbers") {
    CHECK(Quantity::of(46).toString() == "46");
    CHECK(Quantity::of(-46).toString() == "-46");
    CHECK(Quantity::ofThousandths(-500).toString() == "-0.5");
    CHECK(Quantity::ofThousandths(12340).toString() == "12.34");
    CHECK(Quantity::ofThousandths(12345).toString() == "12.345");
    CHECK(Quantity().toString() == "0");
}

TEST_CASE("A double becomes a quantity only where it is one") {
    CHECK(Quantity::ofDouble(12.345) == Quantity::ofThousandths(12345));
    CHECK(Quantity::ofDouble(-0.1) == Quantity::ofThousandths(-100));
    CHECK_FALSE(Quantity::ofDouble(12.3456).has_value());
    CHECK_FALSE(Quantity::ofDouble(1e12).has_value());
    CHECK_FALSE(Quantity::ofDouble(std::numeric_limits<double>::infinity()).has_value());
    CHECK_FALSE(Quantity::ofDouble(std::numeric_limits<double>::quiet_NaN()).has_value());
}

TEST_CASE("What is printed is read again") {
    law("every quantity survives its text, with a fourth decimal where there are three", [] {
        const auto quantity = Quantity::ofThousandths(*rc::gen::inRange<std::int64_t>(
            -Quantity::kLargestThousandths, Quantity::kLargestThousandths + 1));
        const std::string text = quantity.toString() + (quantity.decimals() == 3 ? "0" : "");
        RC_ASSERT(parseNumber(text) == quantity);
        RC_ASSERT(quantity.decimals() <= 3);
    });
}

} // namespace maalbilde
