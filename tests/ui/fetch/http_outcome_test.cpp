#include "tests/support/qt_text.h"
#include "ui/fetch/http_outcome.h"

namespace maalbilde {

namespace {

Timestamp at(const char* moment) {
    return Timestamp::parse(moment).value();
}

Error faultOf(int status, const char* body) {
    const auto found = bodyOf({status, body}, "host");
    REQUIRE_FALSE(found);
    return found.error();
}

} // namespace

TEST_CASE("How long to wait is said in seconds or as a date") {
    const Timestamp now = at("2018-02-28T10:00:00Z");
    CHECK(retryAfter("7", now) == std::chrono::seconds(7));
    CHECK(retryAfter(" 0 ", now) == std::chrono::seconds(0));
    CHECK(retryAfter("-3", now) == std::chrono::seconds(0));
    CHECK(retryAfter("Wed, 28 Feb 2018 10:00:20 GMT", now) == std::chrono::seconds(20));
    CHECK(retryAfter("Wed, 28 Feb 2018 09:00:00 GMT", now) == std::chrono::seconds(0));
    CHECK_FALSE(retryAfter("", now));
    CHECK_FALSE(retryAfter("soon", now));
}

TEST_CASE("The agency rests between five and eight, Norwegian time, summer and winter") {
    CHECK_FALSE(isClosedAt(at("2018-01-15T03:59:59Z")));
    CHECK(isClosedAt(at("2018-01-15T04:00:00Z")));
    CHECK(isClosedAt(at("2018-01-15T06:59:59Z")));
    CHECK_FALSE(isClosedAt(at("2018-01-15T07:00:00Z")));
    CHECK(isClosedAt(at("2018-07-15T03:00:00Z")));
    CHECK_FALSE(isClosedAt(at("2018-07-15T06:00:00Z")));
}

TEST_CASE("An answer is a whole JSON object, or says why it is none") {
    CHECK(bodyOf({200, " {\"a\":1}\n"}, "host"));
    CHECK(faultOf(200, "{\"a\":[1,2") == Error{ErrorCode::fetchCutOff, {std::string("host")}});
    CHECK(faultOf(200, "<html>") == Error{ErrorCode::fetchUnreadable, {std::string("host")}});
    CHECK(faultOf(200, "") == Error{ErrorCode::fetchUnreadable, {std::string("host")}});
    const auto refused = [](const char* words, int status) {
        return Error{ErrorCode::fetchRefused, {std::string(words), std::int64_t{status}}};
    };
    CHECK(faultOf(400, R"({"type":"Parameter error","title":"Non-existent value","status":400})") ==
          refused("Non-existent value", 400));
    CHECK(faultOf(403, R"({"title":"Too many cells","status":403,"detail":"At most 800000"})") ==
          refused("Too many cells: At most 800000", 403));
    CHECK(faultOf(400, R"({"error":"Bad query"})") == refused("Bad query", 400));
    CHECK(faultOf(404, "<html>") == Error{ErrorCode::fetchFailed, {std::string("host"), std::int64_t{404}}});
    CHECK(faultOf(500, R"({"title":"Internal","status":500})").code == ErrorCode::fetchFailed);
}

} // namespace maalbilde
