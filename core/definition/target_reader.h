#pragma once

#include "core/definition/document_node.h"
#include "core/programme/programme.h"

namespace maalbilde {

/// Reads one of the `targets` of a programme: whether what it says fits the programme's period,
/// municipalities and indicators, which must be read already.
Target readTarget(const DocumentNode& node, const Programme& programme);

} // namespace maalbilde
