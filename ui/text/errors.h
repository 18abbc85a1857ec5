#pragma once

#include "core/values/error.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// What happened and what to do about it, in one or two sentences on one line.
QString errorSentence(const Error& error, Language language);

} // namespace maalbilde
