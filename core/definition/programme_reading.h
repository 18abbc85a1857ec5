#pragma once

#include "core/definition/definition_faults.h"
#include "core/programme/programme.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace maalbilde {

/// Reads a document and finds all its faults; gives the programme if it has none, and none were known before.
std::optional<Programme> readProgramme(const nlohmann::json& document, DefinitionFaults& faults);

} // namespace maalbilde
