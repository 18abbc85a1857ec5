#include "core/storage/backup.h"

#include "core/storage/backup_folder.h"
#include "core/storage/connection.h"
#include "core/storage/snapshot_copy.h"

#include <algorithm>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// The day that the copy's name tells; nothing if it is no daily copy of the file.
std::optional<Date> dayOf(const fs::path& copy, const fs::path& file) {
    const auto mark = backupMark(file, copy);
    return mark ? parseDate(*mark) : std::nullopt;
}

void removeOldest(const fs::path& file) {
    const std::vector<Backup> backups = backupsOf(file);
    std::error_code ignored; // what cannot be removed today is removed another day
    for (std::size_t i = kBackupsKept; i < backups.size(); ++i)
        fs::remove(backups[i].path, ignored);
}

} // namespace

std::vector<Backup> backupsOf(const fs::path& file) {
    std::vector<Backup> backups;
    std::error_code error;
    for (fs::directory_iterator item(backupFolder(file), error), end; !error && item != end;
         item.increment(error))
        if (const auto day = dayOf(item->path(), file))
            backups.push_back({item->path(), *day});
    std::ranges::sort(backups, std::ranges::greater(), &Backup::day);
    return backups;
}

Result<std::optional<Backup>> backUpDaily(const fs::path& file, const Clock& clock) {
    const Backup today{backupName(file, isoDate(clock.today())), clock.today()};
    std::error_code ignored;
    if (fs::exists(today.path, ignored))
        return std::nullopt;
    return attempt(file, nullptr, [&] {
        const auto original = Connection::open(file, Store::Access::readOnly, clock);
        makeBackupFolder(file);
        copySnapshot(original->database(), today.path);
        removeOldest(file);
        return std::optional(today);
    });
}

} // namespace maalbilde
