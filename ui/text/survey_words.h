#pragma once

#include "core/ledger/survey.h"
#include "core/programme/target.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// How a figure was measured: `målt 15.11.2016, 412 svar`; what is not known is left out.
QString surveyWord(const Survey& survey, Language language);

/// When and where the baseline of an index was measured: ` (målt 15.11.2015, Innbyggerundersøkelsen)`, with a
/// space before it; empty where neither is known.
QString measuredText(const IndexGoal& rule, Language language);

} // namespace maalbilde
