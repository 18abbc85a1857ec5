#pragma once

#include "core/ledger/ledger_entry.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// The name of an indicator by its id; an id that the programme no longer has is its own name.
QString indicatorName(const Programme& programme, std::string_view indicatorId, Language language);

/// The same of a target.
QString targetName(const Programme& programme, std::string_view targetId, Language language);

/// `Arbeidsplasser, Åmot, 2. kv. 2017`
QString cellName(const Programme& programme, const FigureKey& key, Language language);

/// The same for one cell, `12 tall` for more. Requires at least one.
QString cellNames(const Programme& programme, const std::vector<FigureKey>& keys, Language language);

} // namespace maalbilde
