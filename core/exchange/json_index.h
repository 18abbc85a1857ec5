#pragma once

#include "core/exchange/json_document.h"

#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

/// A count or position, as a number or in quotes; `2.0` is 2. Nothing if it is anything else.
std::optional<std::size_t> readIndex(JsonValue value);
std::optional<std::size_t> readIndex(std::string_view text);

/// `dimension.Region`, as errors name a place in a document.
std::string pathOf(const std::string& path, std::string_view field);

} // namespace maalbilde
