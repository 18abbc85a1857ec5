#pragma once

namespace maalbilde {

/// The first field of every definition.
inline constexpr const char* kProgrammeFormat = "maalbilde-programme/1";

} // namespace maalbilde
