#include "core/values/number_text.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

struct Read {
    const char* text;
    std::int64_t thousandths;
};

struct Refused {
    const char* text;
    NumberFault fault;
};

} // namespace

TEST_CASE("Numbers are read as people in Norway write them") {
    for (const auto& [text, thousandths] : {Read{"0", 0},
                                            Read{"46", 46000},
                                            Read{" 46 ", 46000},
                                            Read{"+46", 46000},
                                            Read{"-3", -3000},
                                            Read{"\u22123", -3000},
                                            Read{"\u20133", -3000},
                                            Read{"- 3", -3000},
                                            Read{"12,5", 12500},
                                            Read{"12.5", 12500},
                                            Read{"\u22120,25", -250},
                                            Read{"1 234,5", 1234500},
                                            Read{"1\u00A0234,5", 1234500},
                                            Read{"1\u202F234", 1234000},
                                            Read{"1\u2009234\u2009567", 1234567000},
                                            Read{"29219", 29219000},
                                            Read{"0.500", 500},
                                            Read{"0.040", 40},
                                            Read{"1234.567", 1234567},
                                            Read{"1 234.567", 1234567},
                                            Read{"12.3450", 12345},
                                            Read{"12,345", 12345},
                                            Read{"12,34500", 12345},
                                            Read{"1.234.567", 1234567000},
                                            Read{"1.234,5", 1234500},
                                            Read{"007", 7000},
                                            Read{"-0", 0},
                                            Read{"100000000000", 100'000'000'000'000}}) {
        INFO(text);
        const auto number = parseNumber(text);
        REQUIRE(number.has_value());
        CHECK(number->thousandths() == thousandths);
    }
}

TEST_CASE("What is not clearly a number is not read") {
    for (const auto& [text, fault] : {Refused{"", NumberFault::notANumber},
                                      Refused{"x", NumberFault::notANumber},
                                      Refused{"-", NumberFault::notANumber},
                                      Refused{"12x", NumberFault::notANumber},
                                      Refused{"1e3", NumberFault::notANumber},
                                      Refused{"5,", NumberFault::notANumber},
                                      Refused{",5", NumberFault::notANumber},
                                      Refused{"1 23", NumberFault::notANumber},
                                      Refused{"1234 567", NumberFault::notANumber},
                                      Refused{"1 2345", NumberFault::notANumber},
                                      Refused{"1,2,3", NumberFault::notANumber},
                                      Refused{"1,234.5", NumberFault::notANumber},
                                      Refused{"--3", NumberFault::notANumber},
                                      Refused{"0.123.456", NumberFault::notANumber},
                                      Refused{"12 %", NumberFault::notANumber},
                                      Refused{"29.040", NumberFault::ambiguous},
                                      Refused{"1.000", NumberFault::ambiguous},
                                      Refused{"-29.040", NumberFault::ambiguous},
                                      Refused{"12.3456", NumberFault::tooPrecise},
                                      Refused{"0,0001", NumberFault::tooPrecise},
                                      Refused{"100000000001", NumberFault::tooLarge},
                                      Refused{"99999999999999999999", NumberFault::tooLarge}}) {
        INFO(text);
        const auto number = parseNumber(text);
        REQUIRE_FALSE(number.has_value());
        CHECK(number.error() == fault);
    }
}

} // namespace maalbilde
