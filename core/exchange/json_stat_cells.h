#pragma once

#include "core/exchange/json_document.h"
#include "core/exchange/stat_table.h"

#include <optional>
#include <string>

namespace maalbilde {

/// The cells of a JSON-stat dataset that spans `span` of them; nothing if it has no values. A value that is a
/// mark (`":"`) becomes the mark of its cell. Throws ExchangeFault.
std::optional<StatCells> readCells(JsonValue dataset, std::size_t span, const std::string& path);

} // namespace maalbilde
