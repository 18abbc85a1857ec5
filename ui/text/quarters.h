#pragma once

#include "core/values/quarter.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// `4. kvartal 2016`, in English `Q4 2016`.
QString quarterText(Quarter quarter, Language language);

/// `4. kv. 2016`, in English `Q4 2016`.
QString shortQuarterText(Quarter quarter, Language language);

} // namespace maalbilde
