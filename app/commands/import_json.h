#pragma once

#include "core/exchange/import_plan.h"
#include "ui/text/language.h"

#include <string>

namespace maalbilde {

/// The plan of an import for programs: counts, and every cell with what stands there, what would, and why it
/// is refused. Codes in English; sentences in the language in force.
std::string importJson(const ImportPlan& plan, bool written, Language language);

} // namespace maalbilde
