#include "core/storage/format_copy.h"

#include "core/storage/backup_folder.h"
#include "core/storage/connection.h"
#include "core/storage/snapshot_copy.h"

#include <string>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// `region format 1.maalbilde`, or `region format 1 (2).maalbilde` where that is taken.
fs::path freeName(const fs::path& file, int version) {
    const std::string mark = "format " + std::to_string(version);
    fs::path name = backupName(file, mark);
    for (int again = 2; fs::exists(fs::symlink_status(name)); ++again)
        name = backupName(file, mark + " (" + std::to_string(again) + ")");
    return name;
}

} // namespace

FormatCopy::FormatCopy(const fs::path& file, int version) : m_file(file), m_copy(freeName(file, version)) {}

FormatCopy::~FormatCopy() {
    if (m_kept)
        return;
    std::error_code ignored;
    fs::remove(m_copy, ignored);
    if (m_madeFolder)
        fs::remove(m_copy.parent_path(), ignored); // only where nothing else is in it
}

void FormatCopy::make(const Clock& clock) {
    m_madeFolder = makeBackupFolder(m_file);
    // A connection of its own: SQLite copies nothing for one that is writing.
    const auto original = Connection::open(m_file, Store::Access::readOnly, clock);
    copySnapshot(original->database(), m_copy);
}

} // namespace maalbilde
