#include "tests/core/storage/storage_fixture.h"

#include <sqlite3.h>

namespace maalbilde {

namespace {

NewComment said(const char* text) {
    return {.target = "jobs", .quarter = Quarter(2016, 1), .author = "Kåre Ødegård", .text = text};
}

} // namespace

TEST_CASE("A comment is kept as it was written") {
    const StorageFixture file;
    {
        Store store = file.open();
        CHECK(store.comments()->empty());
        const auto written = store.comment(said("Sagbruket la ned.\nNytt håp: «datasenter»."));
        REQUIRE(written.has_value());
        CHECK(written->id == CommentId{1});
        CHECK(store.comment(said("Og mer."))->id == CommentId{2});
    }
    const Store again = file.open(Store::Access::readOnly);
    const auto comments = again.comments();
    REQUIRE(comments.has_value());
    REQUIRE(comments->size() == 2);
    const Comment& first = comments->front();
    CHECK(first.target == "jobs");
    CHECK(first.quarter == Quarter(2016, 1));
    CHECK(first.author == "Kåre Ødegård");
    CHECK(first.text == "Sagbruket la ned.\nNytt håp: «datasenter».");
    CHECK(first.recorded == Timestamp(1'500'000'002'001)); // after the entries of the same millisecond
    CHECK(again.check().has_value());
}

TEST_CASE("A comment that says nothing, or by nobody, is not written") {
    const StorageFixture file;
    Store store = file.open();
    const std::string before = bytesOf(file.path);
    NewComment anonymous = said("text");
    anonymous.author = " ";
    NewComment aimless = said("text");
    aimless.target = "";
    CHECK(codeOf(store.comment(said(" \n"))) == ErrorCode::textMissing);
    CHECK(codeOf(store.comment(said("\xFF"))) == ErrorCode::textNotUtf8);
    CHECK(codeOf(store.comment(anonymous)) == ErrorCode::textMissing);
    CHECK(codeOf(store.comment(aimless)) == ErrorCode::ledgerRefused);
    CHECK(bytesOf(file.path) == before);
}

TEST_CASE("Comments, entries and revisions share one time, whatever the clock says") {
    StorageFixture file;
    Store store = file.open();
    file.clock.set(5);
    const auto comment = store.comment(said("text"));
    REQUIRE(comment.has_value());
    const auto entry = file.write(store, file.enter("jobs", "vaaler", Figure(Quantity::of(1)))).front();
    CHECK(entry.recorded > comment->recorded);
    const auto revised = store.revise({"Ola", "again", smallProgramme()}, 1);
    REQUIRE(revised.has_value());
    CHECK(revised->recorded > entry.recorded);
    CHECK(store.comment(said("text"))->recorded > revised->recorded);
}

TEST_CASE("Who only reads writes no comment") {
    const StorageFixture file;
    Store store = file.open(Store::Access::readOnly);
    CHECK(codeOf(store.comment(said("text"))) == ErrorCode::fileReadOnly);
}

TEST_CASE("A comment that a stranger altered past the triggers is found") {
    for (const char* sql :
         {"UPDATE comment SET id = 9 WHERE id = 2", "UPDATE comment SET recorded = 5 WHERE id = 2",
          "UPDATE comment SET recorded = 253402300800000", "UPDATE comment SET quarter = '0000K1'",
          "UPDATE comment SET text = CAST(x'FF' AS TEXT)", "DELETE FROM comment WHERE id = 1"}) {
        INFO(sql);
        const StorageFixture file;
        {
            Store store = file.open();
            REQUIRE(store.comment(said("first")).has_value());
            REQUIRE(store.comment(said("second")).has_value());
        }
        {
            SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
            sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            database.exec(sql);
        }
        const auto store = file.tryOpen(Store::Access::readOnly);
        REQUIRE(store.has_value());
        CHECK(codeOf(store->comments()) == ErrorCode::fileDamaged);
        CHECK(codeOf(store->check()) == ErrorCode::fileDamaged);
        CHECK(store->ledger()->entries().size() == 3);
    }
}

} // namespace maalbilde
