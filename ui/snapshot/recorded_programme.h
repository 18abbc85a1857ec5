#pragma once

#include "core/programme/programme.h"
#include "core/values/calendar.h"

#include <cstdint>
#include <string>

namespace maalbilde {

/// A revision of the programme: what it said from `recorded` until the next one, and why it was changed.
struct RecordedProgramme {
    std::int64_t number = 1;
    Timestamp recorded;
    std::string reason;
    Programme programme;
    std::string author = {};
};

} // namespace maalbilde
