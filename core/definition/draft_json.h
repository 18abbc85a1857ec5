#pragma once

#include "core/definition/definition_faults.h"
#include "core/definition/programme_draft.h"

#include <nlohmann/json_fwd.hpp>

namespace maalbilde {

/// The definition that a draft amounts to, for the reader to judge. A field that is left empty is left out
/// where it is a number, a quarter or a day. What cannot be read as such is a fault of the draft.
nlohmann::json draftJson(const ProgrammeDraft& draft, DefinitionFaults& faults);

} // namespace maalbilde
