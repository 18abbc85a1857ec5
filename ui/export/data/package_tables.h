#pragma once

#include "core/programme/programme.h"

#include <string>

namespace maalbilde {

/// What the codes of a data package stand for, as CSV: each indicator with its name, unit and range. Header
/// `id,name_nb,name_en,unit_nb,unit_en,decimals,adds,reported_by,minimum,maximum`.
std::string indicatorTable(const Programme& programme);

/// The region and each municipality, with all its official numbers. Header `id,name,numbers`.
std::string placeTable(const Programme& programme);

} // namespace maalbilde
