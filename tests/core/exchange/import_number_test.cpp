#include "core/exchange/import_number.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

TEST_CASE("What a point and a comma mean is asked, or has been said") {
    struct Read {
        const char* text;
        DecimalSign sign;
        std::int64_t thousandths;
    };

    for (const auto& [text, sign, thousandths] :
         {Read{"29.040", DecimalSign::point, 29'040}, Read{"29.040", DecimalSign::comma, 29'040'000},
          Read{"29,040", DecimalSign::point, 29'040'000}, Read{"29,040", DecimalSign::comma, 29'040},
          Read{"29,040", DecimalSign::ask, 29'040}, Read{"12.5", DecimalSign::ask, 12'500},
          Read{"1,234,567.25", DecimalSign::point, 1'234'567'250},
          Read{"1.234.567,25", DecimalSign::comma, 1'234'567'250},
          Read{"-1 234.5", DecimalSign::point, -1'234'500}, Read{"1e3", DecimalSign::point, 1'000'000},
          Read{"-2.5E-1", DecimalSign::point, -250}, Read{"0", DecimalSign::point, 0},
          Read{"-0", DecimalSign::point, 0}, Read{" 7 ", DecimalSign::comma, 7'000},
          Read{"1.0", DecimalSign::point, 1'000}}) {
        INFO(text);
        const auto read = readFigureText(text, sign);
        REQUIRE(read);
        CHECK(read->thousandths() == thousandths);
    }
    for (const auto& [text, sign, code] : {std::tuple{"29.040", DecimalSign::ask, ErrorCode::valueAmbiguous},
                                           {"12,34", DecimalSign::point, ErrorCode::valueNotANumber},
                                           {"1.5,5", DecimalSign::comma, ErrorCode::valueNotANumber},
                                           {"1.5.5", DecimalSign::point, ErrorCode::valueNotANumber},
                                           {"1.", DecimalSign::point, ErrorCode::valueNotANumber},
                                           {"", DecimalSign::point, ErrorCode::valueNotANumber},
                                           {"x", DecimalSign::comma, ErrorCode::valueNotANumber},
                                           {"1e400", DecimalSign::point, ErrorCode::valueNotANumber},
                                           {"1e30", DecimalSign::point, ErrorCode::valueTooLarge},
                                           {"1e-4", DecimalSign::point, ErrorCode::valueTooPrecise},
                                           {"e", DecimalSign::point, ErrorCode::valueNotANumber},
                                           {"0.0001", DecimalSign::point, ErrorCode::valueTooPrecise}}) {
        INFO(text);
        const auto read = readFigureText(text, sign);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == code);
        CHECK(std::get<std::string>(read.error().facts.front()) == text);
    }
}

TEST_CASE("Any number written with either sign reads back") {
    law("point and comma are each other's mirror", [](std::int64_t number) {
        const auto quantity = Quantity::ofThousandths(number % Quantity::kLargestThousandths);
        std::string text = quantity.toString();
        RC_ASSERT(readFigureText(text, DecimalSign::point) == quantity);
        std::replace(text.begin(), text.end(), '.', ',');
        RC_ASSERT(readFigureText(text, DecimalSign::comma) == quantity);
    });
}

} // namespace maalbilde
