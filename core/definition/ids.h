#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maalbilde {

inline constexpr std::size_t kLongestId = 64;

/// True of what may be the id of a programme or of a part of one: lower-case ASCII letters, digits and
/// hyphens, a letter or digit first, at most kLongestId of them.
bool isId(std::string_view text);

/// The id that a name amounts to: `Økt bosetting i Åmot` → `oekt-bosetting-i-aamot`. Letters with marks lose
/// them, æ, ø and å are written ae, oe and aa; whatever else is neither letter nor digit parts words. A long
/// name ends after a whole word, and so that a number has room behind it. Empty if nothing is left.
std::string idOfName(std::string_view name);

} // namespace maalbilde
