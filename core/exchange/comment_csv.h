#pragma once

#include "core/ledger/comment.h"
#include "core/values/error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// Writes the comments in the order in which they were written; with `upTo` only those on quarters up to it.
/// Header `target,quarter,text,author,recorded`.
std::string writeComments(std::span<const Comment> comments, std::optional<Quarter> upTo = std::nullopt);

/// Reads what writeComments() wrote, numbered 1, 2, 3 …. `file` is its name in errors. Error: packageDamaged.
Result<std::vector<Comment>> readComments(std::string_view file, std::string_view csv);

} // namespace maalbilde
