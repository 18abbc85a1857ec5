#pragma once

#include "core/evaluation/status.h"

#include <QString>

namespace maalbilde {

/// What a status means, in a sentence for somebody who asks (method.md, Bands and kinds of target).
QString statusMeaning(Status status);

/// The same of a flag.
QString flagMeaning(Flag flag);

} // namespace maalbilde
