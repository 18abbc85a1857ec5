#pragma once

#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// How large a programme is, how long it lasts and what it follows, on one line.
QString programmeSummary(const Programme& programme, Language language);

} // namespace maalbilde
