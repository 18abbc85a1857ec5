#pragma once

#include "core/ledger/revision_losses.h"
#include "ui/text/language.h"

#include <QStringList>

namespace maalbilde {

/// What becomes of each loss, in the words of the programme that is left: `Åmot: 12 tall for Arbeidsplasser,
/// 1. kv. 2015–4. kv. 2017, vil ikke lenger telle med: kommunen går ut.` Of many places their number.
QStringList lossSentences(const std::vector<RevisionLoss>& losses, const Programme& from, Language language);

} // namespace maalbilde
