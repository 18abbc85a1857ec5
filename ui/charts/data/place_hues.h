#pragma once

#include <array>
#include <cstdint>

namespace maalbilde {

/// The hues by which places are told apart, as 0xRRGGBB. Computed against WCAG 2.2 and the colour-vision
/// types; white is read on blue, black on the others.
inline constexpr std::array<std::uint32_t, 3> kPlaceHues{0x0072B2, 0xD55E00, 0x009E73};

} // namespace maalbilde
