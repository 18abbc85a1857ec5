#pragma once

#include "core/definition/programme_json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// A definition without fault, with one target of each kind.
extern const char* const kSoundDefinition;

/// One change to the sound definition: `value` is put at the JSON pointer `at`, or removed from it if absent.
std::string mutated(const std::string& at, const std::optional<nlohmann::json>& value);

/// A change that is refused: by what, and where.
struct Fault {
    std::string at;
    std::optional<nlohmann::json> value;
    ErrorCode code;
    std::string path;
};

/// Where in the definition an error lies.
std::string pathOf(const Error& error);

void checkFaults(const std::vector<Fault>& faults);

} // namespace maalbilde
