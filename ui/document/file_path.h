#pragma once

#include <QString>
#include <filesystem>

namespace maalbilde {

/// A path as Qt names it, and back again.
QString qtPath(const std::filesystem::path& path);
std::filesystem::path systemPath(const QString& path);

} // namespace maalbilde
