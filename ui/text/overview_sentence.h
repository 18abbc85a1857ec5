#pragma once

#include "core/assessment/assessment.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// The whole programme in one sentence: `2 av 4 mål i rute, 1 utsatt, 1 mangler tall.`
QString overviewSentence(const Assessment& assessment, Language language);

} // namespace maalbilde
