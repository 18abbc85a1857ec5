#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace maalbilde {

/// How many daily copies of a file are kept.
inline constexpr std::size_t kBackupsKept = 7;

/// A copy of a file as it stood on a day.
struct Backup {
    std::filesystem::path path;
    Date day;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The daily copies of the file, newest first; copies of other kinds and of other files are none.
std::vector<Backup> backupsOf(const std::filesystem::path& file);

/// Copies the file into the folder of its backups unless today's copy is there, and removes the oldest copies
/// beyond kBackupsKept: only after the new one is whole. Gives the copy if one was made. A damaged file is
/// not copied. Errors: file….
Result<std::optional<Backup>> backUpDaily(const std::filesystem::path& file, const Clock& clock);

} // namespace maalbilde
