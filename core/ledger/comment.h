#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"
#include "core/values/quarter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// Comments are numbered 1, 2, 3 … in the order in which they were written, without gaps.
enum class CommentId : std::int64_t {};

/// What somebody says of a target at a quarter. Never changed: who thinks better of it writes another.
struct Comment {
    CommentId id;
    std::string target; ///< target id
    Quarter quarter;
    Timestamp recorded;
    std::string author; ///< never empty
    std::string text;   ///< never empty; may have several lines

    friend bool operator==(const Comment&, const Comment&) = default;
};

/// A comment on its way; what takes it in gives it its id and time.
struct NewComment {
    std::string target;
    Quarter quarter;
    std::string author;
    std::string text;
};

/// Checks who writes and what; that the target exists is for the programme to say. Errors: text….
std::optional<Error> faultOfComment(const NewComment& comment);

/// The comments on the target up to `asOf` that were known at `knownAt` (all, if absent), newest first: by
/// quarter, then by when they were written. `comments` are those of a file, in order.
std::vector<const Comment*> commentsOn(std::string_view target, std::span<const Comment> comments,
                                       Quarter asOf, std::optional<Timestamp> knownAt = std::nullopt);

} // namespace maalbilde
