#pragma once

#include "core/assessment/assessment.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// Why a target has its status and what its outlook is, in one paragraph with its numbers, for the minutes
/// (method.md, One sentence for every status).
QString explanation(const Target& target, const Indicator& indicator, const Progress& progress,
                    Language language);

/// The same for a target of an assessment. Requires that the programme is the one that was assessed.
QString explanation(const Programme& programme, const TargetAssessment& assessment, Language language);

} // namespace maalbilde
