#pragma once

#include <string>

namespace maalbilde {

/// The name under which the user is known to the machine.
std::string loginName();

} // namespace maalbilde
