#include "core/ledger/comment.h"

#include "core/ledger/proposal.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <tuple>

namespace maalbilde {

std::optional<Error> faultOfComment(const NewComment& comment) {
    for (const auto& [text, what] :
         {std::pair<std::string_view, const char*>{comment.author, "author"}, {comment.text, "comment"}}) {
        if (trimmed(text).empty())
            return Error{ErrorCode::textMissing, {what}};
        if (auto fault = faultOfText(text, what))
            return fault;
    }
    return std::nullopt;
}

std::vector<const Comment*> commentsOn(std::string_view target, std::span<const Comment> comments,
                                       Quarter asOf, std::optional<Timestamp> knownAt) {
    std::vector<const Comment*> found;
    for (const Comment& comment : comments)
        if (comment.target == target && comment.quarter <= asOf && (!knownAt || comment.recorded <= *knownAt))
            found.push_back(&comment);
    std::ranges::sort(found, std::ranges::greater(),
                      [](const Comment* comment) { return std::tuple(comment->quarter, comment->id); });
    return found;
}

} // namespace maalbilde
