#pragma once

#include <string_view>
#include <vector>

namespace maalbilde {

/// The programmes that a new file can start from, as JSON: that of Elverumregionen first, then templates,
/// which say in their names that they are. Each is chosen by the id it bears.
std::vector<std::string_view> shippedProgrammes();

/// The programme of Elverumregionen with invented figures: its definition, and the figures as CSV.
std::string_view exampleProgramme();
std::string_view exampleFigures();

} // namespace maalbilde
