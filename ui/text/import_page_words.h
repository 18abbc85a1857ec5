#pragma once

#include "core/exchange/import_mapping.h"
#include "core/values/error.h"
#include "ui/text/language.h"

#include <QString>
#include <optional>

namespace maalbilde {

/// What is wrong and what to do about it on the page for importing, where answers are chosen and not written
/// on a command line.
QString importSentence(const Error& error, Language language);

/// What a dimension is taken for: `sted`, `legges sammen`.
QString dimensionUseWord(DimensionUse use);

/// What the figures of a series are: `endring i kvartalet`, `antall ved utgangen`; `som indikatoren` where
/// nobody has said.
QString seriesKindWord(std::optional<SeriesKind> kind);

} // namespace maalbilde
