#pragma once

#include "core/exchange/data_file.h"

#include <filesystem>

namespace maalbilde {

/// Reads the files that lie beside a data file, for a data package that names them.
FileBeside filesBeside(const std::filesystem::path& path);

/// The file meant by a path: a data package may be named by its folder.
std::filesystem::path dataFileMeant(const std::filesystem::path& path);

} // namespace maalbilde
