#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "core/values/error.h"
#include "ui/snapshot/recorded_programme.h"

#include <filesystem>
#include <vector>

namespace maalbilde {

/// All that a Målbilde file holds.
struct FileContent {
    std::vector<RecordedProgramme> revisions; ///< oldest first, at least one
    Ledger ledger;

    /// The revision in force now.
    [[nodiscard]] const Programme& programme() const { return revisions.back().programme; }
};

/// Reads a file whole. Errors: file….
Result<FileContent> readContent(const std::filesystem::path& path, const Clock& clock);

} // namespace maalbilde
