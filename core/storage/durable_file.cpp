#include "core/storage/durable_file.h"

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

bool hasWriteBit(const fs::path& path) {
    constexpr auto kWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    std::error_code error;
    return (fs::status(path, error).permissions() & kWrite) != fs::perms::none;
}

/// For file systems without hard links. Between the question and the move another process could take the
/// name; there is no portable way to close that gap.
std::error_code moveIfFree(const fs::path& finished, const fs::path& name) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(name, error)))
        return std::make_error_code(std::errc::file_exists);
    fs::rename(finished, name, error);
    return error;
}

} // namespace

#ifdef _WIN32

bool mayWrite(const fs::path& path) {
    return hasWriteBit(path);
}

std::error_code syncFile(const fs::path&) {
    return {}; // SQLite has flushed the file itself
}

std::error_code syncFolder(const fs::path&) {
    return {}; // NTFS keeps names in its own journal
}

#else

namespace {

std::error_code lastError() {
    return {errno, std::generic_category()};
}

std::error_code sync(const fs::path& path, int flags) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX has no other open
    const int descriptor = ::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return lastError();
    const std::error_code error = ::fsync(descriptor) == 0 ? std::error_code() : lastError();
    ::close(descriptor);
    return error;
}

} // namespace

bool mayWrite(const fs::path& path) {
    return hasWriteBit(path) && ::access(path.c_str(), W_OK) == 0;
}

std::error_code syncFile(const fs::path& file) {
    return sync(file, 0);
}

std::error_code syncFolder(const fs::path& folder) {
    const std::error_code error = sync(folder, O_DIRECTORY);
    const bool cannotBeSynced = error == std::errc::invalid_argument; // some network file systems
    return cannotBeSynced ? std::error_code() : error;
}

#endif

std::error_code giveName(const fs::path& finished, const fs::path& name) {
    std::error_code error;
    fs::create_hard_link(finished, name, error);
    if (error == std::errc::file_exists)
        return error;
    if (error)
        return moveIfFree(finished, name);
    fs::remove(finished, error);
    return {};
}

bool isNoRoom(const std::error_code& error) {
#ifdef EDQUOT
    if (error == std::error_code(EDQUOT, std::generic_category()))
        return true;
#endif
    return error == std::errc::no_space_on_device || error == std::errc::file_too_large;
}

} // namespace maalbilde
