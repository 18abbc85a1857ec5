#pragma once

#include "core/definition/document_node.h"
#include "core/programme/target.h"

namespace maalbilde {

/// Reads the `rule` of a target.
Rule readRule(const DocumentNode& node);

} // namespace maalbilde
