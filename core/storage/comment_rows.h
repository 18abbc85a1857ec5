#pragma once

#include "core/ledger/comment.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace maalbilde {

/// Every comment, oldest first; none in a file of format 1, which has no room for them. Throws Damage for
/// what Målbilde cannot have written.
std::vector<Comment> readComments(SQLite::Database& database);

/// How the next comment of the file is numbered.
CommentId nextCommentId(SQLite::Database& database);

void writeComment(SQLite::Database& database, const Comment& comment);

} // namespace maalbilde
