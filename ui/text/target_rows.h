#pragma once

#include "core/assessment/assessment.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"
#include "ui/text/text_layout.h"

#include <vector>

namespace maalbilde {

/// The numbers of one target as labelled rows: status, result against plan and goal, years, places,
/// supporting figures, remarks. A row that has nothing to say has no text.
std::vector<LabelledText> targetRows(const Programme& programme, const Target& target,
                                     const TargetAssessment& assessment, Language language);

} // namespace maalbilde
