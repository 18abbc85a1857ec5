#include "core/evaluation/forecast.h"
#include "tests/support/laws.h"
#include "tests/support/method_cases.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("Probabilities are shown in steps of five per cent") {
    using Bound = ShownProbability::Bound;
    CHECK(methodCases()["probabilityDisplay"].size() == 15);
    for (const auto& example : methodCases()["probabilityDisplay"]) {
        const double p = example["p"];
        INFO(p);
        const ShownProbability shown = shownProbability(p);
        const char* sign = shown.bound == Bound::below ? "<" : shown.bound == Bound::above ? ">" : "";
        CHECK(sign + std::to_string(shown.percent) + " %" == example["shown"].get<std::string>());
        const char* words[] = {"svært sannsynlig", "sannsynlig", "usikkert", "lite sannsynlig",
                               "svært lite sannsynlig"};
        CHECK(words[static_cast<int>(shown.word)] == example["words"].get<std::string>());
    }
}

TEST_CASE("Ties are shown upward") {
    CHECK(shownProbability(0.075).percent == 10);
    CHECK(shownProbability(0.125).percent == 15);
    CHECK(shownProbability(0.325).percent == 35);
    CHECK(shownProbability(0.625).percent == 65);
}

TEST_CASE("A higher probability is never shown lower") {
    law("shown percentages and words keep the order", [] {
        const double a = *rc::gen::inRange(0, 100'001) / 100'000.0;
        const double b = *rc::gen::inRange(0, 100'001) / 100'000.0;
        const ShownProbability low = shownProbability(std::min(a, b));
        const ShownProbability high = shownProbability(std::max(a, b));
        RC_ASSERT(low.percent <= high.percent);
        RC_ASSERT(low.word >= high.word);
    });
}

} // namespace maalbilde
