#pragma once

#include <nlohmann/json.hpp>

namespace maalbilde {

/// The Table Schemas (https://specs.frictionlessdata.io/table-schema/) of the tables of a data package: their
/// columns in order, with type, meaning and constraints, in the language whose catalogue is in force.

nlohmann::ordered_json figureSchema();
nlohmann::ordered_json indicatorSchema();
nlohmann::ordered_json placeSchema();
nlohmann::ordered_json logSchema();
nlohmann::ordered_json commentSchema();

} // namespace maalbilde
