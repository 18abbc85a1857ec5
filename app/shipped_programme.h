#pragma once

#include <string_view>

namespace maalbilde {

/// The programme of Elverumregionen as JSON, as shipped with the program.
std::string_view shippedProgramme();

} // namespace maalbilde
