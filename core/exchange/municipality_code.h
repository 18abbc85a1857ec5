#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

/// The four digits of a municipality number in whatever spelling statistics have for it: `0427`, `K-3420`,
/// `K_3420`, `K.3420`, `K3420`, `3420 Elverum`, `K-3420 Elverum`, `0427 - Elverum` (official_statistics.md).
/// Nothing if the text begins with anything else. The name is never looked at: names come damaged, and two
/// municipalities are called Våler.
std::optional<std::string> readMunicipalityCode(std::string_view text);

} // namespace maalbilde
