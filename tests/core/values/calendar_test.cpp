#include "core/values/calendar.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

namespace maalbilde {

using namespace std::chrono_literals;

TEST_CASE("A date is read as ISO 8601 writes it") {
    CHECK(parseDate("2017-07-01") == Date(2017y / 7 / 1));
    CHECK(parseDate("2016-02-29") == Date(2016y / 2 / 29));
    for (const char* text :
         {"", "2017-02-29", "2017-13-01", "2017-7-1", "01.07.2017", "2017-07-01T00:00", "0000-01-01"}) {
        INFO(text);
        CHECK_FALSE(parseDate(text).has_value());
    }
}

TEST_CASE("A day is typed as in Norway or as in data files") {
    CHECK(parseTypedDate("1.2.2016") == parseDate("2016-02-01"));
    CHECK(parseTypedDate(" 01. 02. 2016 ") == parseDate("2016-02-01"));
    CHECK(parseTypedDate("2016-02-01") == parseDate("2016-02-01"));
    for (const char* text : {"", "31.2.2016", "1.2.16", "1.2", "1/2/2016", "1.2.20161", "1.2.2016 x"})
        CHECK_FALSE(parseTypedDate(text).has_value());
}

TEST_CASE("A quarter has closed on the first day after it") {
    CHECK(lastClosedQuarter(2017y / 6 / 30) == Quarter(2017, 1));
    CHECK(lastClosedQuarter(2017y / 7 / 1) == Quarter(2017, 2));
    CHECK(lastClosedQuarter(2017y / 1 / 1) == Quarter(2016, 4));
    CHECK(lastClosedQuarter(2017y / 12 / 31) == Quarter(2017, 3));
}

TEST_CASE("A moment is read as ISO 8601 writes it") {
    const Timestamp noon = *Timestamp::parse("2017-07-01T12:00:00Z");
    CHECK(noon.toString() == "2017-07-01T12:00:00.000Z");
    for (const char* text :
         {"2017-07-01T12:00", "2017-07-01 12:00:00", "2017-07-01T14:00+02:00", "2017-07-01T14:00:00+0200",
          "2017-07-01T07:00:00.000-05", "2017-07-01T12:00:00.0009Z", "2017-07-01T12:00:00,0"}) {
        INFO(text);
        CHECK(Timestamp::parse(text) == noon);
    }
    CHECK(Timestamp::parse("2017-07-01")->toString() == "2017-07-01T00:00:00.000Z");
    for (const char* text :
         {"", "2017", "2017-07-01T", "2017-07-01T24:00", "2017-07-01T12:60", "2017-07-01T12:00:60",
          "2017-07-01T12:00:00.", "2017-07-01T12:00 CET", "2017-07-01T12:00+25:00", "today"}) {
        INFO(text);
        CHECK_FALSE(Timestamp::parse(text).has_value());
    }
    law("every moment survives its text", [] {
        const Timestamp moment(*rc::gen::inRange<std::int64_t>(-2'000'000'000'000, 4'000'000'000'000));
        RC_ASSERT(Timestamp::parse(moment.toString()) == moment);
    });
}

} // namespace maalbilde
