#pragma once

#include "core/exchange/json_document.h"
#include "core/exchange/stat_document.h"

#include <string_view>

namespace maalbilde {

/// Reads JSON-stat 2.0 (a dataset, a dimension, a collection with datasets embedded) and 1.x (a bundle of
/// named datasets), in all the forms that statistics banks write them in: values as a list or by flat index,
/// numbers in quotes, status as a list, by index or one for all, sizes in quotes, roles left out, categories
/// in any order. Requires UTF-8. Errors: data…, naming the place in the document.
Result<StatDocument> readJsonStat(std::string_view text);
Result<StatDocument> readJsonStat(JsonValue root);

} // namespace maalbilde
