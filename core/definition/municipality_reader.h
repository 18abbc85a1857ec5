#pragma once

#include "core/definition/document_node.h"
#include "core/programme/municipality.h"

#include <vector>

namespace maalbilde {

/// Reads the `municipalities` of a programme: each with the numbers it has had, of which one leads to one
/// municipality in every quarter.
std::vector<Municipality> readMunicipalities(const DocumentNode& node);

} // namespace maalbilde
