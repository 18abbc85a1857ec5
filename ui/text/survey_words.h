#pragma once

#include "core/ledger/survey.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// How a figure was measured: `målt 15.11.2016, 412 svar`; what is not known is left out.
QString surveyWord(const Survey& survey, Language language);

} // namespace maalbilde
