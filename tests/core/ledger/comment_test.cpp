#include "core/ledger/comment.h"
#include "core/ledger/proposal.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

NewComment said(const char* author, std::string text) {
    return {.target = "jobs", .quarter = Quarter(2017, 2), .author = author, .text = std::move(text)};
}

std::optional<ErrorCode> codeOf(const NewComment& comment) {
    const auto fault = faultOfComment(comment);
    return fault ? std::optional(fault->code) : std::nullopt;
}

Comment written(int id, const char* target, Quarter quarter) {
    return {.id = CommentId{id},
            .target = target,
            .quarter = quarter,
            .recorded = Timestamp(id * 1000),
            .author = "Kari",
            .text = "text"};
}

std::vector<int> idsOf(const std::vector<const Comment*>& comments) {
    std::vector<int> ids;
    for (const Comment* comment : comments)
        ids.push_back(static_cast<int>(comment->id));
    return ids;
}

} // namespace

TEST_CASE("A comment says who and what") {
    CHECK(codeOf(said("Kari", "Sagbruket la ned.\nNytt håp i Åmot.")) == std::nullopt);
    CHECK(codeOf(said("Kari", std::string(kLongestText, 'x'))) == std::nullopt);
    CHECK(codeOf(said(" ", "x")) == ErrorCode::textMissing);
    CHECK(codeOf(said("Kari", "")) == ErrorCode::textMissing);
    CHECK(codeOf(said("Kari", " \n\t")) == ErrorCode::textMissing);
    CHECK(codeOf(said("Kari", "\xFF")) == ErrorCode::textNotUtf8);
    CHECK(codeOf(said("Kari", std::string("a\0b", 3))) == ErrorCode::textNotUtf8);
    CHECK(codeOf(said("Kari", std::string(kLongestText + 1, 'x'))) == ErrorCode::textTooLong);
    CHECK(codeOf(said("\xFF", "x")) == ErrorCode::textNotUtf8);
    CHECK(faultOfComment(said("Kari", ""))->facts == std::vector<ErrorFact>{std::string("comment")});
}

TEST_CASE("Comments on a target come newest first: by quarter, then by when they were written") {
    const std::vector<Comment> comments = {
        written(1, "jobs", Quarter(2017, 1)),  written(2, "jobs", Quarter(2017, 2)),
        written(3, "firms", Quarter(2017, 2)), written(4, "jobs", Quarter(2016, 4)),
        written(5, "jobs", Quarter(2017, 2)),  written(6, "jobs", Quarter(2017, 3))};
    CHECK(idsOf(commentsOn("jobs", comments, Quarter(2017, 2))) == std::vector{5, 2, 1, 4});
    CHECK(idsOf(commentsOn("jobs", comments, Quarter(2017, 1))) == std::vector{1, 4});
    CHECK(idsOf(commentsOn("jobs", comments, Quarter(2018, 4))) == std::vector{6, 5, 2, 1, 4});
    CHECK(idsOf(commentsOn("firms", comments, Quarter(2017, 2))) == std::vector{3});
    CHECK(commentsOn("residents", comments, Quarter(2018, 4)).empty());
}

TEST_CASE("A comment is known from the moment it was written") {
    const std::vector<Comment> comments = {written(1, "jobs", Quarter(2017, 1)),
                                           written(2, "jobs", Quarter(2016, 1))};
    CHECK(idsOf(commentsOn("jobs", comments, Quarter(2017, 1), Timestamp(2000))) == std::vector{1, 2});
    CHECK(idsOf(commentsOn("jobs", comments, Quarter(2017, 1), Timestamp(1999))) == std::vector{1});
    CHECK(commentsOn("jobs", comments, Quarter(2017, 1), Timestamp(999)).empty());
}

} // namespace maalbilde
