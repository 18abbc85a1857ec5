#include "core/evaluation/contributions.h"
#include "tests/support/laws.h"
#include "tests/support/method_cases.h"

#include <catch2/catch.hpp>

#include <numeric>

namespace maalbilde {

TEST_CASE("Contributions come out as in the worked cases") {
    CHECK(methodCases()["contributionCases"].size() == 4);
    for (const auto& example : methodCases()["contributionCases"]) {
        std::vector<Quantity> parts;
        for (const auto& row : example["input"]["figures"])
            parts.push_back(Quantity::of(row[0].get<int>()));
        const Contributions result = contributions(parts);
        INFO(example["id"]);
        CHECK(result.total == Quantity::of(example["expected"]["total"].get<int>()));
        const auto& percent = example["expected"]["percent"];
        REQUIRE(result.percent.has_value() != percent.is_null());
        if (result.percent)
            CHECK(*result.percent == percent.get<std::vector<int>>());
    }
}

TEST_CASE("Contributions of whole programmes come out as in the worked cases") {
    int compared = 0;
    for (const auto& example : methodCases()["cases"]) {
        const auto& expected = example["expected"]["contributions"];
        if (expected.is_null())
            continue;
        INFO(example["id"]);
        std::vector<Quantity> parts;
        for (const auto& row : example["input"]["figures"]) {
            Quantity sum;
            for (std::size_t q = 0; q < example["input"]["asOfQuarter"].get<std::size_t>(); ++q)
                if (!row[q].is_null())
                    sum += Quantity::of(row[q].get<int>());
            parts.push_back(sum);
        }
        const Contributions result = contributions(parts);
        for (std::size_t m = 0; m < parts.size(); ++m)
            CHECK(result.absolute[m] == Quantity::of(expected["absolute"][m].get<int>()));
        REQUIRE(result.percent.has_value() != expected["percent"].is_null());
        if (result.percent)
            CHECK(*result.percent == expected["percent"].get<std::vector<int>>());
        ++compared;
    }
    CHECK(compared > 20);
}

TEST_CASE("Contributions obey their laws") {
    law("parts add up to the total and percentages to 100", [] {
        const auto thousandths = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(-1000, 100'000'000'000)));
        std::vector<Quantity> parts;
        for (const auto t : thousandths)
            parts.push_back(Quantity::ofThousandths(t));
        const Contributions result = contributions(parts);
        Quantity sum;
        for (const Quantity& part : result.absolute)
            sum += part;
        RC_ASSERT(sum == result.total);
        const bool negative = std::ranges::any_of(parts, [](Quantity q) { return q < Quantity(); });
        RC_ASSERT(result.percent.has_value() == (!negative && sum > Quantity()));
        if (!result.percent)
            return;
        RC_ASSERT(std::accumulate(result.percent->begin(), result.percent->end(), 0) == 100);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double exact = 100 * parts[i].toDouble() / sum.toDouble();
            RC_ASSERT(std::abs((*result.percent)[i] - exact) < 1 + 1e-9);
        }
    });
}

} // namespace maalbilde
