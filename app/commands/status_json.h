#pragma once

#include "core/assessment/assessment.h"
#include "ui/text/language.h"

#include <string>

namespace maalbilde {

/// An assessment for programs: codes in English, numbers at full precision, explanation and words in the
/// language. What does not exist for a kind of target is null.
std::string statusJson(const Programme& programme, const Assessment& assessment, Language language);

} // namespace maalbilde
