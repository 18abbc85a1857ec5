#pragma once

#include "core/programme/programme.h"
#include "core/values/error.h"

#include <string>
#include <string_view>

namespace maalbilde {

/// Reads a programme definition, format `maalbilde-programme/1`. Every field is checked: unknown, missing,
/// doubled and ill-typed ones are refused, and so is whatever a Programme promises not to be. Errors:
/// definition…, the first one found in the order of the format, with its path in the document
/// (`targets[2].rule.goal`).
Result<Programme> readProgramme(std::string_view json);

/// Writes the definition so that readProgramme gives back an equal programme: UTF-8, indented by two spaces,
/// fields in the order of the format, optional ones left out where they say nothing. Ends with a line end.
std::string writeProgramme(const Programme& programme);

} // namespace maalbilde
