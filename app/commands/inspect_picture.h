#pragma once

#include "app/session.h"

#include <filesystem>
#include <string_view>

namespace maalbilde {

/// How a picture is to be told about.
struct PictureInspection {
    bool csv = false;  ///< the data behind it alone
    bool json = false; ///< for programs
};

/// Says what a PNG or SVG shows, the data behind it, and whether its checksum holds. Ends with 1 where it
/// does not, or where the picture carries none.
ExitStatus inspectPicture(const std::filesystem::path& path, std::string_view bytes,
                          const PictureInspection& wanted, const Session& session);

} // namespace maalbilde
