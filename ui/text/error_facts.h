#pragma once

#include "core/values/error.h"
#include "ui/text/language.h"

#include <QString>
#include <QStringList>

namespace maalbilde {

/// The facts of an error as they stand in its sentence: numbers and quarters as people write them, the core's
/// own words (`author`, `reason`, `na` …) in the user's language, everything on one line. An ambiguous number
/// brings its two readings with it, as shown and as to be typed.
QStringList factsInWords(const Error& error, Language language);

/// The pattern with %1, %2 … replaced by the facts. A `%1` within a fact is left alone.
QString filledIn(const QString& pattern, const QStringList& facts);

} // namespace maalbilde
