#pragma once

#include "core/exchange/package_content.h"

#include <filesystem>

namespace maalbilde {

/// Reads a data package that Målbilde made. Errors: packageForeign, packageDamaged, packageDisagrees,
/// definition…, file….
Result<PackageContent> readPackageFolder(const std::filesystem::path& folder);

/// The file to import figures from: of a package that Målbilde made its own figures, which keep every note;
/// else as dataFileMeant().
std::filesystem::path figuresMeant(const std::filesystem::path& path);

} // namespace maalbilde
