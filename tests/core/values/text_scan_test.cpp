#include "core/values/text_scan.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

TEST_CASE("Texts are compared as Norwegians read them") {
    CHECK(equalIgnoringCase("ÅMOT", "åmot"));
    CHECK(equalIgnoringCase("Våler", "VÅLER"));
    CHECK(equalIgnoringCase("Røros æ", "RØROS Æ"));
    CHECK_FALSE(equalIgnoringCase("Åmot", "Amot"));
}

TEST_CASE("Spaces of every kind are trimmed") {
    CHECK(trimmed(" \t\u00A0x y\u202F\r\n") == "x y");
    CHECK(trimmed(" \u2009 ").empty());
}

TEST_CASE("Only well-formed UTF-8 is text") {
    CHECK(isUtf8Text("Åmot − 12 \U0001F600"));
    for (const std::string& bytes :
         {std::string("\xC5mot"), std::string("\xC0\x80"), std::string("\xED\xA0\x80"),
          std::string("\xF4\x90\x80\x80"), std::string("\xE2\x88"), std::string("a\0b", 3),
          std::string("\x80"), std::string("\xF0\x80\x80\x80")})
        CHECK_FALSE(isUtf8Text(bytes));
}

TEST_CASE("A scan never runs past the end") {
    law("any bytes are read without harm", [](const std::string& bytes) {
        TextScan scan(bytes);
        scan.skipSpaces();
        scan.takeNumber(1, 4);
        scan.take("kvartal");
        RC_ASSERT(scan.rest().size() <= bytes.size());
        RC_ASSERT(trimmed(bytes).size() <= bytes.size());
        (void)isUtf8Text(bytes);
    });
}

} // namespace maalbilde
