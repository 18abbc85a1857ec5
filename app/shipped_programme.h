#pragma once

#include <string_view>

namespace maalbilde {

/// The programme of Elverumregionen as JSON, as shipped with the program.
std::string_view shippedProgramme();

/// The same programme with invented figures: its definition, and the figures as CSV.
std::string_view exampleProgramme();
std::string_view exampleFigures();

} // namespace maalbilde
