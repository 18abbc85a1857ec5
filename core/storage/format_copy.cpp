#include "core/storage/format_copy.h"

#include "core/storage/backup_folder.h"
#include "core/storage/connection.h"
#include "core/storage/snapshot_copy.h"

#include <string>

namespace maalbilde {

namespace fs = std::filesystem;

FormatCopy::FormatCopy(const fs::path& file, int version)
    : m_file(file), m_copy(freeBackupName(file, "format " + std::to_string(version))) {}

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
