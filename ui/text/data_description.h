#pragma once

#include "core/exchange/stat_document.h"
#include "ui/text/language.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <vector>

namespace maalbilde {

/// How a file was read: `JSON-stat 2.0 (dataset), UTF-8`, `CSV, Windows-1252, semikolon mellom cellene`.
QString readingText(const DataReading& reading);

/// How many cells there are, and what marks: `359, hvorav 354 med verdi; merker: «..» 5`.
QString cellsText(const StatTable& table, Language language);

/// The title of a table, with its number where there are several.
QString tableHead(const StatDocument& document, std::size_t index);

/// What a data file holds and how it was read, for people: title, source, time of update, dimensions with
/// their codes, datasets and links; of one dataset only, if `dataset` (counted from 0) is given. `name` is
/// the file's. Every line ends with a line end.
QString dataDescription(const StatDocument& document, const QString& name, std::optional<std::size_t> dataset,
                        Language language);

} // namespace maalbilde
