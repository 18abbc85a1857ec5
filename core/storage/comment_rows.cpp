#include "core/storage/comment_rows.h"

#include "core/storage/migrations.h"
#include "core/storage/storage_fault.h"
#include "core/values/text_scan.h"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace maalbilde {

namespace {

constexpr int kFirstFormatWithComments = 2;
constexpr Timestamp kEndOfTime(253402300799999); // 9999-12-31T23:59:59.999Z

std::int64_t number(CommentId id) {
    return static_cast<std::int64_t>(id);
}

[[noreturn]] void throwDamage(std::int64_t id, const char* what) {
    throw Damage("comment " + std::to_string(id) + ": " + what);
}

/// Reads `2016K1` and no other form.
Quarter quarterOf(std::int64_t id, const std::string& code) {
    const auto quarter = Quarter::parse(code);
    if (!quarter || quarter->code() != code)
        throwDamage(id, "a quarter that is none");
    return *quarter;
}

/// Requires a row.
Comment commentOf(SQLite::Statement& row) {
    const std::int64_t id = row.getColumn(0).getInt64();
    Comment comment{.id = CommentId{id},
                    .target = row.getColumn(1).getString(),
                    .quarter = quarterOf(id, row.getColumn(2).getString()),
                    .recorded = Timestamp(row.getColumn(3).getInt64()),
                    .author = row.getColumn(4).getString(),
                    .text = row.getColumn(5).getString()};
    if (comment.recorded < Timestamp(0) || comment.recorded > kEndOfTime)
        throwDamage(id, "a time outside the years 1970–9999");
    for (const std::string* text : {&comment.target, &comment.author, &comment.text}) {
        if (!isUtf8Text(*text))
            throwDamage(id, "a text that is not UTF-8");
        if (text->empty())
            throwDamage(id, "a text that is missing");
    }
    return comment;
}

void expectNext(const Comment& comment, const std::vector<Comment>& before) {
    const auto place = static_cast<std::int64_t>(before.size()) + 1;
    if (number(comment.id) != place)
        throwDamage(number(comment.id), "the number before it is missing");
    if (!before.empty() && comment.recorded < before.back().recorded)
        throwDamage(number(comment.id), "recorded before the comment before it");
}

} // namespace

std::vector<Comment> readComments(SQLite::Database& database) {
    std::vector<Comment> comments;
    if (formatVersion(database) < kFirstFormatWithComments)
        return comments;
    SQLite::Statement query(database,
                            "SELECT id, target, quarter, recorded, author, text FROM comment ORDER BY id");
    while (query.executeStep()) {
        Comment comment = commentOf(query);
        expectNext(comment, comments);
        comments.push_back(std::move(comment));
    }
    return comments;
}

CommentId nextCommentId(SQLite::Database& database) {
    return CommentId{database.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM comment").getInt64()};
}

void writeComment(SQLite::Database& database, const Comment& comment) {
    SQLite::Statement insert(database, "INSERT INTO comment (id, target, quarter, recorded, author, text) "
                                       "VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, number(comment.id));
    insert.bind(2, comment.target);
    insert.bind(3, comment.quarter.code());
    insert.bind(4, comment.recorded.millisecondsSince1970());
    insert.bind(5, comment.author);
    insert.bind(6, comment.text);
    insert.exec();
}

} // namespace maalbilde
