#include "core/programme/municipality.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

MunicipalityNumber valid(std::optional<Quarter> from, std::optional<Quarter> until) {
    return {.number = "0427", .from = from, .until = until};
}

bool isValidIn(const MunicipalityNumber& number, Quarter quarter) {
    return (!number.from || *number.from <= quarter) && (!number.until || quarter <= *number.until);
}

MunicipalityNumber anyNumber() {
    const Quarter from = Quarter(2016, 1) + *rc::gen::inRange(0, 12);
    const Quarter until = from + *rc::gen::inRange(0, 6);
    return valid(*rc::gen::arbitrary<bool>() ? std::optional(from) : std::nullopt,
                 *rc::gen::arbitrary<bool>() ? std::optional(until) : std::nullopt);
}

} // namespace

TEST_CASE("Numbers overlap when both are valid in some quarter") {
    const Quarter before(2019, 4);
    const Quarter after(2020, 1);
    CHECK_FALSE(overlap(valid({}, before), valid(after, {})));
    CHECK_FALSE(overlap(valid(after, {}), valid({}, before)));
    CHECK(overlap(valid({}, after), valid(after, {})));
    CHECK(overlap(valid({}, {}), valid(after, after)));
    CHECK(overlap(valid(before, {}), valid(after, {})));
    law("to overlap is to share a quarter, in either order", [] {
        const MunicipalityNumber a = anyNumber();
        const MunicipalityNumber b = anyNumber();
        bool shared = false;
        for (Quarter quarter(2010, 1); quarter < Quarter(2026, 1); quarter = quarter + 1)
            shared = shared || (isValidIn(a, quarter) && isValidIn(b, quarter));
        RC_ASSERT(overlap(a, b) == shared);
        RC_ASSERT(overlap(b, a) == shared);
    });
}

} // namespace maalbilde
