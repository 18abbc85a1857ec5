#pragma once

#include "core/programme/programme.h"

namespace maalbilde {

/// Within a RapidCheck property: any programme that keeps its promises.
Programme anyProgramme();

} // namespace maalbilde
