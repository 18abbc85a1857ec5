#pragma once

#include "ui/document/document.h"
#include "ui/snapshot/revision_effect.h"

namespace maalbilde {

/// A change that somebody has made in the editor, with ids that people can read in what is new.
Programme named(const Programme& programme, const Document& document);

/// What it would do at a quarter if that became the programme.
RevisionEffect effectOf(const Programme& programme, const Document& document, Quarter asOf,
                        Language language);

/// What the log says of a change for which no reason was given: what is changed.
QString reasonInstead(const Programme& programme, const Document& document, Language language);

} // namespace maalbilde
