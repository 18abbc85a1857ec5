#pragma once

#include "core/definition/definition_faults.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// What is wrong with a field of a draft and what to do, said beside the field: it need not be named.
QString fieldFaultSentence(const DefinitionFaultAt& fault, Language language);

} // namespace maalbilde
