#pragma once

#include "core/exchange/stat_document.h"
#include "ui/text/language.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <vector>

namespace maalbilde {

/// What a data file holds and how it was read, for people: title, source, time of update, dimensions with
/// their codes, datasets and links; of one dataset only, if `dataset` (counted from 0) is given. `name` is
/// the file's. Every line ends with a line end.
QString dataDescription(const StatDocument& document, const QString& name, std::optional<std::size_t> dataset,
                        Language language);

} // namespace maalbilde
