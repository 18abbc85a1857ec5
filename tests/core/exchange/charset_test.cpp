#include "core/exchange/charset.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

using namespace std::string_literals;

TEST_CASE("Bytes become text by their mark, else as UTF-8, else as Windows-1252") {
    struct Decoded {
        std::string bytes;
        std::string text;
        Charset charset;
    };

    for (const auto& [bytes, text, charset] :
         {Decoded{"V\xC3\xA5ler", "Våler", Charset::utf8}, Decoded{"", "", Charset::utf8},
          Decoded{"\xEF\xBB\xBFV\xC3\xA5ler", "Våler", Charset::utf8WithMark},
          Decoded{"V\xE5ler \x96 \x80", "Våler – €", Charset::windows1252},
          Decoded{"\xFF\xFEV\0\xE5\0"s, "Vå", Charset::utf16},
          Decoded{"\xFE\xFF\0V\0\xE5"s, "Vå", Charset::utf16},
          Decoded{"V\xEF\xBF\xBDler", "V\uFFFDler", Charset::utf8}}) {
        INFO(bytes);
        const auto decoded = decodeText(bytes);
        REQUIRE(decoded);
        CHECK(decoded->text == text);
        CHECK(decoded->charset == charset);
    }
}

TEST_CASE("What is no text is refused") {
    for (const std::string& bytes : {"PK\x03\x04\0\0"s, "\xEF\xBB\xBF\xFF"s, "\xFF\xFEV"s,
                                     "\xFF\xFE\x00\xD8"s, "a\x81"s, "\xFF\xFE\0\0V\0\0\0"s})
        CHECK(decodeText(bytes).error().code == ErrorCode::dataNotText);
}

TEST_CASE("A text longer than the converter's buffer is decoded whole") {
    const std::string bytes(200'000, '\xE5');
    CHECK(decodeText(bytes)->text.size() == 400'000);
}

} // namespace maalbilde
