#include "core/exchange/formula_guard.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A text that a spreadsheet would run gets one apostrophe, and loses exactly one") {
    for (const char* text : {"=1+1", "+47 62 43 00 00", "-", "@sum", "\tx", "\rx", "'=1", "''=1"}) {
        INFO(text);
        CHECK(guardFormula(text) == "'" + std::string(text));
    }
    for (const char* text : {"", "x", "'", "''", "'s-Hertogenbosch", "a=1", " =1", "−12"}) {
        INFO(text);
        CHECK(guardFormula(text) == text);
        CHECK(unguardFormula(text) == text);
    }
    CHECK(unguardFormula("=1+1") == "=1+1");
    law("every text survives its guard and is then harmless", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("'=+-@\t\rx ")));
        const std::string cell = guardFormula(text);
        RC_ASSERT(unguardFormula(cell) == text);
        RC_ASSERT(cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos);
    });
}

} // namespace maalbilde
