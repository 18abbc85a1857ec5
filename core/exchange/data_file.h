#pragma once

#include "core/exchange/stat_document.h"

#include <cstdint>
#include <functional>
#include <string>

namespace maalbilde {

/// The largest data file that is read, in bytes: a reply of 800 000 cells takes some ten million.
inline constexpr std::int64_t kLargestDataFile = 64LL * 1024 * 1024;

/// Gives the bytes of a file that lies beside a data package, by the name that the package has for it.
using FileBeside = std::function<Result<std::string>(const std::string& name)>;

/// Reads a data file of any kind known here: JSON-stat, CSV in any dialect, a data package. What it is, is
/// told by its content. Errors: data….
Result<StatDocument> readDataFile(std::string bytes, const FileBeside& beside);

} // namespace maalbilde
