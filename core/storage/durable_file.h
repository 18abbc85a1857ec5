#pragma once

#include <filesystem>
#include <system_error>

namespace maalbilde {

/// True if this process may write to the file or folder. One without any write permission bit counts as
/// read-only for everybody: root could write there, but somebody has said that nobody should.
bool mayWrite(const std::filesystem::path& path);

/// Makes what is in the file, or which names are in the folder, survive a loss of power.
std::error_code syncFile(const std::filesystem::path& file);
std::error_code syncFolder(const std::filesystem::path& folder);

/// Moves a finished file to its name in the same folder. Never overwrites: errc::file_exists.
std::error_code giveName(const std::filesystem::path& finished, const std::filesystem::path& name);

/// True if the system says that there is no more room: on the disk, in the quota, or up to the size limit.
bool isNoRoom(const std::error_code& error);

} // namespace maalbilde
