#pragma once

#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// What the programme counts, and how: a chapter in Markdown, a line for each indicator.
QString indicatorChapter(const Programme& programme, Language language);

} // namespace maalbilde
