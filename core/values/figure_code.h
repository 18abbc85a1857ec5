#pragma once

#include "core/values/figure.h"

#include <string>

namespace maalbilde {

/// A figure as data files and errors write it: its exact number, `na` for *not applicable*, nothing for a
/// missing one.
std::string figureCode(const Figure& figure);

} // namespace maalbilde
