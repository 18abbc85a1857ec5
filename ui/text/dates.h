#pragma once

#include "core/values/calendar.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// `23. november 2026`, in English `23 November 2026`.
QString dateText(Date date, Language language);

/// `23.11.2026`, in English `23 Nov 2026`.
QString shortDateText(Date date, Language language);

/// A date as people type it in either language, and as parseTypedDate() reads it: `23.11.2026`.
QString typedDate(Date date);

/// The day of a moment where the user sits.
Date dateOf(Timestamp moment);

/// The moment at which a day begins where the user sits.
Timestamp startOfDay(Date date);

/// `23.11.2026 kl. 14.05`, in English `23 Nov 2026 at 14:05`: the time where the user sits, rounded down to
/// the minute.
QString localMomentText(Timestamp moment, Language language);

/// `23.11.2026 kl. 14.05 UTC`, in English `23 Nov 2026 at 14:05 UTC`: the moment rounded down to the minute.
QString momentText(Timestamp moment, Language language);

} // namespace maalbilde
