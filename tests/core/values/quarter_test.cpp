#include "core/values/quarter.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <type_traits>

namespace maalbilde {

namespace {

template <typename T>
concept SumsWithItself = requires(T a, T b) { a + b; };

static_assert(!SumsWithItself<Quarter>, "a sum of two quarters means nothing");
static_assert(!std::is_convertible_v<int, Quarter>);

Quarter anyQuarter() {
    return Quarter(*rc::gen::inRange(1900, 2200), *rc::gen::inRange(1, 5));
}

} // namespace

TEST_CASE("A quarter is read in every form that people write") {
    for (const char* text :
         {"2016K3", "2016Q3", "2016k3", "2016 K3", "2016-Q3", " 2016K3 ", "Q3 2016", "K3 2016",
          "3. kvartal 2016", "3. kv. 2016", "3.kv. 2016", "3 kvartal 2016", "3. Kvartal\u00A02016"}) {
        INFO(text);
        CHECK(Quarter::parse(text) == Quarter(2016, 3));
    }
}

TEST_CASE("What is no quarter is not read") {
    for (const char* text : {"", "2016", "2016K0", "2016K5", "2016K33", "16K3", "0000K1", "2016M03", "2016K",
                             "K32016", "5. kvartal 2016", "3. kvartal", "3. 2016", "Q3 2016 x", "20160K3"}) {
        INFO(text);
        CHECK_FALSE(Quarter::parse(text).has_value());
    }
}

TEST_CASE("Quarters are points on a line") {
    CHECK(Quarter(2016, 4) + 1 == Quarter(2017, 1));
    CHECK(Quarter(2016, 1) - 1 == Quarter(2015, 4));
    CHECK(Quarter(2018, 4) - Quarter(2016, 1) == 11);
    CHECK(Quarter(2016, 4) < Quarter(2017, 1));
    CHECK(Quarter(2016, 3).code() == "2016K3");
    CHECK_FALSE(Quarter::make(2016, 0).has_value());
    CHECK_FALSE(Quarter::make(0, 1).has_value());
    CHECK_FALSE(Quarter::make(10000, 1).has_value());

    law("moving and measuring agree, and what is printed is read again", [] {
        const Quarter q = anyQuarter();
        const int n = *rc::gen::inRange(-400, 400);
        RC_ASSERT((q + n) - q == n);
        RC_ASSERT((q + n) - n == q);
        RC_ASSERT((q < q + n) == (n > 0));
        RC_ASSERT(Quarter::parse(q.code()) == q);
    });
}

TEST_CASE("A range of quarters has both its ends") {
    const QuarterRange range(Quarter(2016, 1), Quarter(2018, 4));
    CHECK(range.count() == 12);
    CHECK(range.contains(Quarter(2016, 1)));
    CHECK(range.contains(Quarter(2018, 4)));
    CHECK_FALSE(range.contains(Quarter(2015, 4)));
    CHECK_FALSE(range.contains(Quarter(2019, 1)));
}

} // namespace maalbilde
