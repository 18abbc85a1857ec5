#pragma once

#include "core/definition/draft_merge.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// A part by its kind and name: `målet Arbeidsplasser`, `kommunen Åmot`, `programmet selv`.
QString partWords(const ProgrammeDraft& draft, const PartId& part, Language language);

/// What has become of a programme: `Endret: målet Arbeidsplasser. Nytt: kommunen Trysil.` Of many parts the
/// first few, and how many more.
QString changesSentence(const ProgrammeDraft& from, const ProgrammeDraft& to, Language language);

/// The field of a conflict: `måltall`, `andel for Åmot`.
QString fieldWords(const ProgrammeDraft& draft, const std::string& field);

} // namespace maalbilde
