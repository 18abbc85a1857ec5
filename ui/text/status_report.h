#pragma once

#include "core/assessment/assessment.h"
#include "core/ledger/comment.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "ui/text/language.h"

#include <QString>
#include <optional>
#include <span>

namespace maalbilde {

/// The assessment as plain text for a terminal or a mail: the programme, one computed sentence, and every
/// target with its wording, status, numbers, latest comment and explanation. `comments` are those of the
/// file; what was said after `knownAt` is left out, and the moment is said where it is given. Ends with a
/// line end. Requires that the programme is the one that was assessed.
QString statusReport(const Programme& programme, const Assessment& assessment,
                     std::span<const Comment> comments, std::optional<Timestamp> knownAt, Language language);

} // namespace maalbilde
