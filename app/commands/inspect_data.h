#pragma once

#include "app/session.h"

#include <filesystem>
#include <string>

namespace maalbilde {

/// What is wanted of a data file.
struct DataInspection {
    std::string dataset; ///< counted from 1; empty for all of them, or the first one as CSV
    bool csv = false;
    bool json = false;
};

/// Says what a file of statistics holds, or prints one of its datasets in long form.
ExitStatus inspectData(const std::filesystem::path& path, std::string bytes, const DataInspection& wanted,
                       const Session& session);

} // namespace maalbilde
