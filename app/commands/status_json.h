#pragma once

#include "core/assessment/assessment.h"
#include "core/ledger/comment.h"
#include "ui/text/language.h"

#include <optional>
#include <span>
#include <string>

namespace maalbilde {

/// An assessment for programs: codes in English, numbers at full precision, explanation and words in the
/// language. What does not exist for a kind of target is null. `comments` are those of the file;
/// what was said after `knownAt` is left out.
std::string statusJson(const Programme& programme, const Assessment& assessment,
                       std::span<const Comment> comments, std::optional<Timestamp> knownAt,
                       Language language);

} // namespace maalbilde
