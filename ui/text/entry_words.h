#pragma once

#include "core/ledger/ledger.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// What an entry says of its cell: `4`, `ikke aktuelt`, `trukket tilbake`; a number with at least so many
/// decimals.
QString figureWord(const Figure& figure, Language language, int decimals = 0);

/// The same, and that it is preliminary if it is: `4 (foreløpig)`. A withdrawal is never preliminary.
QString figureWord(const Figure& figure, bool preliminary, Language language);

/// From what to what: `4 (foreløpig) → 5`; of the first entry of a cell what it says. Requires an entry of
/// the ledger.
QString changeWord(const LedgerEntry& entry, const Ledger& ledger, Language language);

} // namespace maalbilde
