#pragma once

#include "core/exchange/json_document.h"
#include "core/exchange/stat_table.h"

#include <string>
#include <vector>

namespace maalbilde {

/// The dimensions of a JSON-stat dataset in the order of its `id`, each as large as its `size` says. `id`,
/// `size` and `role` stand in the dataset (2.0) or in its `dimension` (1.x). `path` names the dataset in
/// errors. Throws ExchangeFault.
std::vector<Dimension> readDimensions(JsonValue dataset, const std::string& path);

/// One dimension by itself, as large as its categories are many. Throws ExchangeFault.
Dimension readDimension(JsonValue dimension, std::string id, const std::string& path);

} // namespace maalbilde
