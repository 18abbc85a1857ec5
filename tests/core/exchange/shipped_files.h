#pragma once

#include "core/programme/programme.h"

#include <string>

namespace maalbilde {

/// The bytes of a file; empty if there is none.
std::string bytesOf(const std::string& path);

/// A programme that ships with the project: `elverumregionen` or `example`.
Programme shippedProgramme(const std::string& name);

} // namespace maalbilde
