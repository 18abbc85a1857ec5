#include "core/exchange/comment_csv.h"
#include "tests/core/exchange/any_ledger.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

Comment commentOf(std::int64_t id, Quarter quarter, std::string text) {
    return {.id = CommentId{id},
            .target = "jobs",
            .quarter = quarter,
            .recorded = Timestamp(1'000'000'000'000 + id),
            .author = "Kari",
            .text = std::move(text)};
}

} // namespace

TEST_CASE("Comments are written in order, those on later quarters left out if asked") {
    const std::vector<Comment> comments{commentOf(1, Quarter(2016, 1), "=ja\nnei"),
                                        commentOf(2, Quarter(2016, 2), "x")};
    CHECK(writeComments(comments, Quarter(2016, 1)) ==
          "target,quarter,text,author,recorded\n"
          "jobs,2016K1,\"'=ja\nnei\",Kari,2001-09-09T01:46:40.001Z\n");
}

TEST_CASE("Every word of a comment survives its file") {
    law("comments come back as they were", [] {
        std::vector<Comment> comments;
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i)
            comments.push_back(commentOf(i + 1, Quarter(2016, 1) + i, anyText() + "x" + anyText()));
        const auto read = readComments("comments.csv", writeComments(comments));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == comments);
    });
}

TEST_CASE("A comment that nobody wrote or that says nothing is refused with its line") {
    for (const char* bad : {"jobs,2016K1,text,,2017-07-10\n", "jobs,2016K1,,Kari,2017-07-10\n",
                            "jobs,2016,text,Kari,2017-07-10\n", "jobs,2016K1,text,Kari,x\n"}) {
        INFO(bad);
        const auto read =
            readComments("comments.csv", std::string("target,quarter,text,author,recorded\n") + bad);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == Error{ErrorCode::packageDamaged, {"comments.csv", std::int64_t{2}}});
    }
}

} // namespace maalbilde
