#pragma once

#include "core/definition/programme_draft.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// How numbers, quarters and days stand in the fields of a draft: `12,5`, `4. kvartal 2016`, `31.12.2016`; in
/// English `12.5`, `Q4 2016`, `2016-12-31`.
DraftForms draftForms(Language language);

/// What kind of target this is, as ruleName() says it.
QString ruleKindName(RuleKind kind);

} // namespace maalbilde
