#pragma once

#include "core/values/calendar.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// `23. november 2026`, in English `23 November 2026`.
QString dateText(Date date, Language language);

/// `23.11.2026`, in English `23 Nov 2026`.
QString shortDateText(Date date, Language language);

/// `23.11.2026 kl. 14.05 UTC`, in English `23 Nov 2026 at 14:05 UTC`: the moment rounded down to the minute.
QString momentText(Timestamp moment, Language language);

} // namespace maalbilde
