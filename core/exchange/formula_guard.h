#pragma once

#include <string>
#include <string_view>

namespace maalbilde {

/// The text as a data file holds it: one that a spreadsheet would run as a formula (it begins with = + - @
/// TAB or CR, or with apostrophes before one of these) gets an apostrophe in front.
std::string guardFormula(std::string_view text);

/// Takes away exactly the apostrophe that guardFormula() puts there.
std::string_view unguardFormula(std::string_view cell);

} // namespace maalbilde
