#pragma once

#include "core/evaluation/forecast.h"
#include "core/evaluation/status.h"
#include "core/programme/bilingual_text.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <string_view>

namespace maalbilde {

/// `I rute`, `Utsatt`, … (method.md, One sentence for every status).
QString statusWord(Status status);

/// ● ▲ ■ ★ ☆ ✕ ? ○: one character that tells the statuses apart without colour.
QString statusSign(Status status);

/// `svært sannsynlig` … `svært lite sannsynlig`, as in "å nå 100 er sannsynlig".
QString probabilityWord(ShownProbability::Word word);

/// A few words for a flag, without a full stop: `tall mangler`.
QString flagWord(Flag flag);

/// Why a status is not green, without a full stop: `avvik fra planen`, `for lavt tempo`.
QString reasonWord(Reason reason);

/// What kind of target this is: `minst så mange i alt`, …
QString ruleName(const Rule& rule);

/// The text in the language asked for.
QString textIn(const BilingualText& text, Language language);

/// The name of a place by its id: the municipality's own, or `Hele regionen`. An id that the programme no
/// longer has is its own name.
QString placeName(const Programme& programme, std::string_view placeId);

} // namespace maalbilde
