#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"

#include <optional>
#include <string>

namespace maalbilde {

/// The date that a file of results says it was made on: what was asked for, else SOURCE_DATE_EPOCH, else now.
/// It is all that differs between two such files of the same figures. Error: timeUnreadable.
Result<Timestamp> dateMade(const std::optional<std::string>& asked, const Clock& clock);

} // namespace maalbilde
