#pragma once

#include "ui/programme/draft_part.h"

#include <QString>

namespace maalbilde {

/// What the buttons say that add a part of this kind or take one away; the frame has none.
QString addWords(DraftPart::Kind kind);
QString removeWords(DraftPart::Kind kind);

} // namespace maalbilde
