#pragma once

#include "core/exchange/stat_document.h"

#include <cstddef>
#include <optional>
#include <string>

namespace maalbilde {

/// What dataDescription() says, for programs: JSON in English, the same whatever the language.
std::string dataJson(const StatDocument& document, std::optional<std::size_t> dataset);

} // namespace maalbilde
